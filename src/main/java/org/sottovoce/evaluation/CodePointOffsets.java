package org.sottovoce.evaluation;

import java.util.Optional;
import org.sottovoce.text.Span;

/** Where each code point of a text begins, in UTF-16 units: a table, since texts are long. */
final class CodePointOffsets {

  private final int[] units;

  CodePointOffsets(String text) {
    units = new int[text.codePointCount(0, text.length()) + 1];
    for (int point = 1; point < units.length; point++) {
      units[point] = text.offsetByCodePoints(units[point - 1], 1);
    }
  }

  /** The non-empty span of these code points; empty when it is none or not inside the text. */
  Optional<Span> span(int start, int end) {
    if (start < 0 || end <= start || end >= units.length) {
      return Optional.empty();
    }
    return Optional.of(new Span(units[start], units[end]));
  }
}
