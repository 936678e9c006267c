package org.sottovoce.document.pdf;

import java.util.Optional;

/**
 * A piece of a page's text in reading order: what one glyph stands for, or a separator that layout
 * implies: a blank between words, a line end.
 *
 * @param text one or more UTF-16 units
 * @param glyph the glyph, unless a separator
 */
public record PagePiece(String text, Optional<ShownGlyph> glyph) {

  static final PagePiece BLANK = new PagePiece(" ", Optional.empty());
  static final PagePiece LINE_END = new PagePiece("\n", Optional.empty());

  /** Whether a line ends here. */
  public boolean endsLine() {
    return glyph.isEmpty() && text.equals("\n");
  }

  @Override
  public String toString() {
    return "PagePiece[" + text.length() + " units]";
  }
}
