package org.sottovoce.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The "'s" or "'" at the end of a surface that a recognizer took in. */
final class PossessiveEnding {

  private static final Pattern ENDING = Pattern.compile("['\u2019\u02BC][sS]?\\s*$");

  private PossessiveEnding() {}

  /** {@code surface} without the ending, unless nothing would be left. */
  static String without(String surface) {
    Matcher ending = ENDING.matcher(surface);
    return ending.find() && ending.start() > 0 ? surface.substring(0, ending.start()) : surface;
  }
}
