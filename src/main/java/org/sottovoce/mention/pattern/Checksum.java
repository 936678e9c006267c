package org.sottovoce.mention.pattern;

import java.util.Locale;

/** The arithmetic of check figures. Blanks, hyphens and full stops in a number do not count. */
final class Checksum {

  private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
  private static final String VIN_VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";

  private Checksum() {}

  static boolean card(String surface) {
    String figures = Figures.of(surface);
    return figures.length() >= 12
        && figures.length() <= 19
        && "123456".indexOf(figures.charAt(0)) >= 0
        && luhn(figures);
  }

  static boolean luhn(String surface) {
    String figures = Figures.of(surface);
    int sum = 0;
    for (int i = 0; i < figures.length(); i++) {
      int figure = figure(figures, figures.length() - 1 - i);
      int doubled = i % 2 == 1 ? figure * 2 : figure;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0 && !figures.isEmpty() && !Figures.allEqual(figures);
  }

  static boolean vin(String surface) {
    if (surface.length() != 17 || surface.chars().noneMatch(Figures::isFigure)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += VIN_WEIGHTS[i] * (VIN_VALUES.indexOf(surface.charAt(i)) % 10);
    }
    char expected = sum % 11 == 10 ? 'X' : (char) ('0' + sum % 11);
    return surface.charAt(8) == expected;
  }

  /** International bank account number without blanks: ISO 7064 modulo 97 leaves 1. */
  static boolean iban(String compact) {
    String turned = compact.substring(4) + compact.substring(0, 4);
    int rest = 0;
    for (char unit : turned.toUpperCase(Locale.ROOT).toCharArray()) {
      int value = Character.digit(unit, 36);
      if (value < 0) {
        return false;
      }
      rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
    }
    return rest == 1;
  }

  static boolean iso1110(String surface) {
    String figures = Figures.of(surface);
    int product = 10;
    for (int i = 0; i < figures.length() - 1; i++) {
      int sum = (figure(figures, i) + product) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    int expected = (11 - product) % 10;
    return !Figures.allEqual(figures) && expected == figure(figures, figures.length() - 1);
  }

  static boolean key97(String surface) {
    String figures = Figures.of(surface);
    int split = figures.length() - 2;
    long body = Long.parseLong(figures.substring(0, split));
    int key = Integer.parseInt(figures.substring(split));
    // Belgians born since 2000 have a 2 before the number when it is checked.
    long since2000 = body + 2 * (long) Math.pow(10, split);
    return key == 97 - body % 97 || key == 97 - since2000 % 97;
  }

  /** Whether the first six figures may be the year, month and day of a birth. */
  static boolean beginsWithDate(String surface) {
    String figures = Figures.of(surface);
    int month = Integer.parseInt(figures.substring(2, 4));
    int day = Integer.parseInt(figures.substring(4, 6));
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  /** Ten figures, or twelve with the century; days are counted from 61 for some. */
  static boolean swedish(String surface) {
    String figures = Figures.of(surface);
    String ten = figures.substring(figures.length() - 10);
    return luhn(ten);
  }

  private static int figure(String figures, int at) {
    return figures.charAt(at) - '0';
  }
}
