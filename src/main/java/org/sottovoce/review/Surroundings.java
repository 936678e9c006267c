package org.sottovoce.review;

import org.sottovoce.text.Span;

/** The words around a place, on one line, for somebody who has to tell what is meant there. */
public final class Surroundings {

  private Surroundings() {}

  /**
   * The characters of {@code span} with the whole words on either side; every run of blanks and
   * line breaks is one blank.
   *
   * @param before how much is shown in front of it at most, in UTF-16 units
   * @param after how much is shown behind it at most
   */
  public static String of(String text, Span span, int before, int after) {
    int from = Math.max(0, span.start() - before);
    int to = Math.min(text.length(), span.end() + after);
    while (from > 0 && from < span.start() && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    while (to < text.length() && to > span.end() && !Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    return text.substring(from, to).replaceAll("\\s+", " ").strip();
  }
}
