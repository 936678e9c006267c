package org.sottovoce.document;

/** Finds the pictures of a file again that a reader of the same format listed. Keeps no state. */
@FunctionalInterface
public interface PictureReader {

  /**
   * Hands over every picture of {@code source}, by number, each decoded when its turn comes.
   *
   * @throws UnreadableDocument when {@code source} is not a file that was read before
   */
  void pictures(SourceFile source, PictureTaker taker) throws UnreadableDocument;
}
