package org.sottovoce.review;

import org.sottovoce.text.Span;

/** Where words begin and end, by letters and digits alone. */
final class Words {

  private Words() {}

  /** Whether the units on both sides of {@code offset} belong to one word. */
  static boolean joins(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && isWordly(text, offset - 1)
        && isWordly(text, offset);
  }

  /** Whether there is a letter or a digit under {@code span}. */
  static boolean any(String text, Span span) {
    return span.in(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Halves of a pair belong to a word, so that no pair is ever cut. */
  private static boolean isWordly(String text, int at) {
    char unit = text.charAt(at);
    return Character.isLetterOrDigit(unit)
        || Character.isSurrogate(unit)
        || Character.getType(unit) == Character.NON_SPACING_MARK;
  }
}
