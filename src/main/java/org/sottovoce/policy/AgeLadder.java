package org.sottovoce.policy;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.text.Folding;

/** Bands of ten years for ages, with one band from 90 on. */
final class AgeLadder {

  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
  private static final Pattern YOUNG = Pattern.compile("\\b(?:month|week|day)s?\\b");
  private static final Pattern DECADE =
      Pattern.compile("\\b(ten|twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\\b");
  private static final int TOP = 90;
  private static final int BAND = 10;

  private AgeLadder() {}

  static List<String> rungs(String surface) {
    String folded = Folding.fold(surface);
    if (YOUNG.matcher(folded).find()) {
      return List.of("under 10");
    }
    OptionalInt age = age(folded);
    return age.isPresent() ? List.of(band(age.getAsInt())) : List.of();
  }

  private static OptionalInt age(String folded) {
    Matcher digits = DIGITS.matcher(folded);
    if (digits.find()) {
      return OptionalInt.of(Integer.parseInt(digits.group()));
    }
    Matcher decade = DECADE.matcher(folded);
    return decade.find() ? SpokenNumber.first(decade.group(1) + "y") : SpokenNumber.first(folded);
  }

  private static String band(int age) {
    if (age >= TOP) {
      return "90 or older";
    }
    int from = age / BAND * BAND;
    return from == 0 ? "under 10" : from + "-" + (from + BAND - 1);
  }
}
