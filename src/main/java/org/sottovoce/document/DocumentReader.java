package org.sottovoce.document;

/** Reads files into documents. Implementations keep no state between calls. */
@FunctionalInterface
public interface DocumentReader {

  /**
   * Reads {@code source}.
   *
   * @throws UnreadableDocument when the text cannot be had in full; nothing is half read
   */
  Document read(SourceFile source) throws UnreadableDocument;
}
