package org.sottovoce.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replaces spans of a text in one pass over the original offsets. */
public final class Splice {

  /** What stands in place of {@code span}; the text may be empty, which deletes. */
  public record Piece(Span span, String text) {
    @Override
    public String toString() {
      return "Piece[" + span + ", " + text.length() + " units]";
    }
  }

  private Splice() {}

  /**
   * The text with every piece in place, and the alignment from the text to it.
   *
   * @param pieces in any order
   * @throws IllegalArgumentException when two pieces overlap or one reaches beyond the text
   */
  public static AlignedText replace(String text, List<Piece> pieces) {
    List<Piece> ordered = new ArrayList<>(pieces);
    ordered.sort(Comparator.comparing(Piece::span));
    StringBuilder spliced = new StringBuilder(text.length());
    List<Alignment.Change> changes = new ArrayList<>();
    int copied = 0;
    for (Piece piece : ordered) {
      if (piece.span().start() < copied || piece.span().end() > text.length()) {
        throw new IllegalArgumentException("overlapping or outside the text: " + piece);
      }
      spliced.append(text, copied, piece.span().start());
      changes.add(
          new Alignment.Change(piece.span(), Span.of(spliced.length(), piece.text().length())));
      spliced.append(piece.text());
      copied = piece.span().end();
    }
    spliced.append(text, copied, text.length());
    return new AlignedText(spliced.toString(), new Alignment(changes));
  }
}
