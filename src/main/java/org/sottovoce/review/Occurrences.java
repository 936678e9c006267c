package org.sottovoce.review;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.text.Span;

/** Finds words as they stand, never inside of longer words. */
final class Occurrences {

  private Occurrences() {}

  /** Where {@code surface} stands in {@code text}, in order, without overlap. */
  static List<Span> of(String surface, String text) {
    List<Span> found = new ArrayList<>();
    int at = text.indexOf(surface);
    while (at >= 0) {
      Span span = Span.of(at, surface.length());
      boolean whole = !Words.joins(text, span.start()) && !Words.joins(text, span.end());
      if (whole) {
        found.add(span);
      }
      at = text.indexOf(surface, whole ? span.end() : at + 1);
    }
    return found;
  }
}
