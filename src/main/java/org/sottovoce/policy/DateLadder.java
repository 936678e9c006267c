package org.sottovoce.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.text.Folding;

/** Broader terms for dates and years: the year, the decade; the month of a date without a year. */
final class DateLadder {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[6-9]|20)\\d{2}(?!\\d)");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?:\\d[/.-]\\d{1,2}[/.-]|'|[a-z] )(\\d{2})(?![\\d'/.]|th|st|nd|rd)");
  private static final Pattern DECADE = Pattern.compile("\\d0'?s\\b");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** Two digits from here on are of the twentieth century. */
  private static final int PIVOT = 30;

  private DateLadder() {}

  static List<String> ofDate(String surface) {
    String folded = Folding.fold(surface);
    List<String> rungs = new ArrayList<>();
    OptionalInt year = year(folded);
    if (year.isPresent()) {
      rungs.add(Integer.toString(year.getAsInt()));
      rungs.add(decade(year.getAsInt()));
    } else {
      month(folded).ifPresent(rungs::add);
    }
    return rungs;
  }

  static List<String> ofYear(String surface) {
    String folded = Folding.fold(surface);
    if (DECADE.matcher(folded).find()) {
      return List.of();
    }
    OptionalInt year = year(folded);
    return year.isPresent() ? List.of(decade(year.getAsInt())) : List.of();
  }

  private static OptionalInt year(String folded) {
    Matcher full = YEAR.matcher(folded);
    if (full.find()) {
      return OptionalInt.of(Integer.parseInt(full.group()));
    }
    Matcher twoDigits = SHORT_YEAR.matcher(folded);
    if (twoDigits.find() && !isDay(folded, twoDigits)) {
      int number = Integer.parseInt(twoDigits.group(1));
      return OptionalInt.of(number < PIVOT ? 2000 + number : 1900 + number);
    }
    return SpokenNumber.year(folded);
  }

  /** "June 20" has a day, "June 87" a year. */
  private static boolean isDay(String folded, Matcher twoDigits) {
    boolean bare = folded.charAt(twoDigits.start(1) - 1) == ' ';
    return bare && Integer.parseInt(twoDigits.group(1)) <= 31;
  }

  private static String decade(int year) {
    return year / 10 * 10 + "s";
  }

  private static Optional<String> month(String folded) {
    for (String month : MONTHS) {
      String name = Folding.fold(month);
      if (Pattern.compile("\\b(?:" + name + "|" + name.substring(0, 3) + ")\\b")
          .matcher(folded)
          .find()) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }
}
