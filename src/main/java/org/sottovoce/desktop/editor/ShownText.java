package org.sottovoce.desktop.editor;

import org.sottovoce.text.AlignedText;
import org.sottovoce.text.Span;

/**
 * The characters that a page shows, and where in the review text each stands: the same text, or
 * that with replacements in place.
 *
 * @param aligned from the review text; no place of it is empty on either side
 */
record ShownText(AlignedText aligned) {

  /** The review text as it is. */
  static ShownText plain(String text) {
    return new ShownText(AlignedText.unchanged(text));
  }

  String text() {
    return aligned.text();
  }

  /** Where the characters of {@code original} are shown; a replacement counts as a whole. */
  Span shown(Span original) {
    return aligned.toDerived(original);
  }

  /**
   * Where a part of the text is shown: two that touch do so here, too, even where a replacement
   * reaches from one into the other. It then belongs to the first.
   */
  Span part(Span original) {
    return new Span(shown(original.start()), shown(original.end()));
  }

  private int shown(int offset) {
    return aligned.toDerived(Span.of(offset, 0)).end();
  }

  /** What is shown at {@code shown}; a replacement counts as a whole. */
  Span original(Span shown) {
    return aligned.toOriginal(shown);
  }

  /** The offset in the review text; inside a replacement, where what it replaces begins. */
  int original(int shown) {
    return aligned.toOriginal(Span.of(shown, 0)).start();
  }
}
