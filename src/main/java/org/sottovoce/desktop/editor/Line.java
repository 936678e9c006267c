package org.sottovoce.desktop.editor;

import org.sottovoce.text.Span;

/**
 * A line of a typeset page.
 *
 * @param span what stands on it, of the text that is shown
 * @param role which font it is set in
 * @param x its left edge
 * @param top its upper edge
 * @param height from its upper edge to the next line's
 */
record Line(Span span, Role role, int x, int top, int height) {

  /** What a line is to the reader. */
  enum Role {
    CONTENT,
    LABEL,
    TIME
  }
}
