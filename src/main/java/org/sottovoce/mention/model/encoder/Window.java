package org.sottovoce.mention.model.encoder;

/**
 * A stretch of a document that the encoder reads in one go: the pieces of some consecutive words
 * between a start and an end mark, and the shape of the word that each piece belongs to.
 *
 * <p>Words are counted through all the sentences that were packed, from 0. What the encoder says at
 * the first piece of a word is what it says of the word. Never changed once made.
 */
public final class Window {

  private final int firstWord;
  private final int[] pieces;
  private final byte[] shapes;
  private final int[] firstPieces;

  /** Its arrays are kept, not copied. */
  Window(int firstWord, int[] pieces, byte[] shapes, int[] firstPieces) {
    this.firstWord = firstWord;
    this.pieces = pieces;
    this.shapes = shapes;
    this.firstPieces = firstPieces;
  }

  /** Which of all the packed words is its first. */
  public int firstWord() {
    return firstWord;
  }

  /** How many words it has. */
  public int words() {
    return firstPieces.length;
  }

  /** How many pieces it has, the start and the end mark included. */
  public int length() {
    return pieces.length;
  }

  /** The id of the piece {@code at}. */
  public int piece(int at) {
    return pieces[at];
  }

  /** The row of the {@link WordShape} at the piece {@code at}. */
  public int shape(int at) {
    return shapes[at];
  }

  /** Where the first piece of its word {@code word} stands, counted in this window from 0. */
  public int firstPiece(int word) {
    return firstPieces[word];
  }

  @Override
  public String toString() {
    return "Window[" + words() + " words, " + length() + " pieces]";
  }
}
