package org.sottovoce.mention.pattern;

import java.util.regex.Pattern;

/** Tells telephone numbers that no numbering plan knows from other long numbers. */
final class PhoneWord {

  private static final Pattern DATE =
      Pattern.compile("\\d{1,2}([-/. ])\\d{1,2}\\1\\d{2,4}|\\d{4}([-/. ])\\d{1,2}\\2\\d{1,2}");
  private static final Pattern YEARS =
      Pattern.compile("(?:19|20)\\d\\d\\s?[-–]\\s?(?:19|20)?\\d\\d");

  private PhoneWord() {}

  /** Spoken figures, or 6 to 15 figures that are neither a date nor a range of years. */
  static boolean isLikely(String surface) {
    long figures = surface.chars().filter(Character::isDigit).count();
    return figures == 0
        || (figures >= 6
            && figures <= 15
            && !DATE.matcher(surface).matches()
            && !YEARS.matcher(surface).matches());
  }
}
