package org.sottovoce.release.check;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.IdentifierType.Level;

/**
 * Tells surfaces that say something by themselves from ordinary words and short numbers.
 *
 * @param ordinaryWord whether a single word is a dictionary word, in any case
 */
record Commonness(Predicate<String> ordinaryWord) {

  private static final int FEW_DIGITS = 5;
  private static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\p{Nd}+");
  private static final Pattern SHORT_NUMBER =
      Pattern.compile("\\p{Nd}{1,4}(s|th|st|nd|rd)?|\\p{Nd}{1,2}[/.:-]\\p{Nd}{1,2}");
  private static final Set<String> CALENDAR =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "spring",
          "summer",
          "autumn",
          "winter",
          "christmas",
          "easter",
          "st",
          "nd",
          "rd",
          "th");

  static boolean isShortNumber(String surface) {
    return SHORT_NUMBER.matcher(surface.strip()).matches();
  }

  /** Whether {@code surface} cannot be told from its innocent twins. */
  boolean isCommon(String surface, IdentifierType type) {
    boolean attribute =
        type.level() == Level.INDIRECT && type != IdentifierType.PLACE && isLowerCase(surface);
    int digits = 0;
    Matcher token = TOKEN.matcher(surface);
    while (token.find()) {
      String word = token.group();
      if (Character.isDigit(word.charAt(0))) {
        digits += word.length();
      } else if (!attribute && !isOrdinary(word)) {
        return false;
      }
    }
    return digits < FEW_DIGITS;
  }

  private static boolean isLowerCase(String surface) {
    return surface.codePoints().noneMatch(Character::isUpperCase);
  }

  /** One or two letters are initials or codes: nobody is known by them alone. */
  private boolean isOrdinary(String word) {
    return word.length() <= 2
        || CALENDAR.contains(word.toLowerCase(Locale.ROOT))
        || ordinaryWord.test(word);
  }
}
