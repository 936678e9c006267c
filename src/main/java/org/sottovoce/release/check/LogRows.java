package org.sottovoce.release.check;

import java.util.regex.Pattern;

/**
 * The log of a release without the numbers of its segments: those are the program's own, and one of
 * them may be a number that was removed.
 */
final class LogRows {

  private static final Pattern SEGMENT = Pattern.compile("(?m)^(T[0-9]{2,}),[0-9]{1,7},(?=[A-Z])");

  private LogRows() {}

  /** A passage of the log without the numbers. */
  static Passage unnumbered(Passage passage) {
    return new Passage(
        passage.part(),
        passage.kind(),
        passage.views().stream().map(view -> SEGMENT.matcher(view).replaceAll("$1,,")).toList());
  }
}
