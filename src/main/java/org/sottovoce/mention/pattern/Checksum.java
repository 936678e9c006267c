package org.sottovoce.mention.pattern;

import java.util.Locale;

/** Checks of numbers by their check figures. Blanks, hyphens and full stops do not count. */
final class Checksum {

  private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
  private static final String VIN_VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";

  private Checksum() {}

  /** Payment card: 12 to 19 figures of a known issuer with a valid Luhn sum. */
  static boolean card(String surface) {
    String digits = figures(surface);
    return digits.length() >= 12
        && digits.length() <= 19
        && "23456".indexOf(digits.charAt(0)) >= 0
        && luhn(digits);
  }

  /** Canadian social insurance number: 9 figures, not from 8, with a valid Luhn sum. */
  static boolean sin(String surface) {
    String digits = figures(surface);
    return digits.length() == 9 && digits.charAt(0) != '8' && !allEqual(digits) && luhn(digits);
  }

  /** Number of the National Health Service: 10 figures whose weighted sum leaves 0 modulo 11. */
  static boolean nhs(String surface) {
    String digits = figures(surface);
    if (digits.length() != 10 || allEqual(digits)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += (10 - i) * digit(digits, i);
    }
    // The last weight is 1, as the check figure completes the sum.
    return sum % 11 == 0;
  }

  /** Dutch citizen service number: the eleven test with the last weight -1. */
  static boolean bsn(String surface) {
    String digits = figures(surface);
    if (digits.length() != 9 || allEqual(digits)) {
      return false;
    }
    int sum = -digit(digits, 8);
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * digit(digits, i);
    }
    return sum % 11 == 0;
  }

  /** Vehicle identification number: 17 letters and figures, the ninth checks the others. */
  static boolean vin(String surface) {
    if (surface.length() != 17 || surface.chars().noneMatch(Checksum::isFigure)) {
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

  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digit(digits, digits.length() - 1 - i);
      int doubled = i % 2 == 1 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }

  private static String figures(String surface) {
    StringBuilder figures = new StringBuilder();
    surface.chars().filter(Checksum::isFigure).forEach(unit -> figures.append((char) unit));
    return figures.toString();
  }

  private static boolean isFigure(int unit) {
    return unit >= '0' && unit <= '9';
  }

  private static int digit(String digits, int at) {
    return digits.charAt(at) - '0';
  }

  private static boolean allEqual(String digits) {
    return digits.chars().distinct().count() == 1;
  }
}
