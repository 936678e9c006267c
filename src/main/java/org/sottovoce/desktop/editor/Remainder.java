package org.sottovoce.desktop.editor;

import org.sottovoce.segment.Segment;
import org.sottovoce.text.Span;

/** What is left of a segment beside its label, its timestamp and its content. */
final class Remainder {

  private Remainder() {}

  /**
   * Whether that is only blanks and marks, which a page need not show. Where it is more, the page
   * shows the segment whole: everything that is released has been seen.
   */
  static boolean isSilent(Segment segment, String text) {
    Span span = segment.span();
    for (int at = span.start(); at < span.end(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at)) && !isShown(segment, at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShown(Segment segment, int offset) {
    return segment.content().contains(offset)
        || segment.label().filter(label -> label.contains(offset)).isPresent()
        || segment.timestamp().filter(time -> time.contains(offset)).isPresent();
  }
}
