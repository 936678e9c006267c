package org.sottovoce.release.pdf;

import java.util.List;

/** A line of text, broken off at its width: pieces in the order of reading. */
record Line(List<Piece> pieces) {

  /**
   * Characters of one chunk.
   *
   * @param x how far from the start of the line they stand, in points
   */
  record Piece(Chunk chunk, String shown, float x) {
    @Override
    public String toString() {
      return "Piece[" + chunk + ", " + x + "]";
    }
  }

  Line {
    pieces = List.copyOf(pieces);
  }

  /** The height that the line takes, in points. */
  float leading() {
    float leading = 0;
    for (Piece piece : pieces) {
      leading = Math.max(leading, piece.chunk().run().style().leading());
    }
    return leading;
  }
}
