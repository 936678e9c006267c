package org.sottovoce.mention.pattern;

/** National numbers that end in a letter or sign telling the rest of a division. */
final class CheckLetter {

  private static final String SPANISH = "TRWAGMYFPDXBNJZSQVHLCKE";
  private static final String IRISH = "WABCDEFGHIJKLMNOPQRSTUV";
  private static final String FINNISH = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  /** What letters and figures count at odd places of an Italian code: by A to Z. */
  private static final int[] ITALIAN_ODD = {
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
  };

  private CheckLetter() {}

  /** Seven or eight figures, the first of which may be X, Y or Z, and the letter. */
  static boolean spanish(String surface) {
    String units = Figures.andLetters(surface);
    int foreigner = "XYZ".indexOf(units.charAt(0));
    String figures = Figures.of((foreigner < 0 ? "" : foreigner) + units);
    return !figures.isEmpty() && last(units) == SPANISH.charAt(Integer.parseInt(figures) % 23);
  }

  /** Seven figures, the letter, and for some a second letter that counts nine times. */
  static boolean irish(String surface) {
    String units = Figures.andLetters(surface);
    int sum = units.length() > 8 ? 9 * Math.max(0, units.charAt(8) - 'A' + 1) : 0;
    for (int i = 0; i < 7; i++) {
      sum += (8 - i) * (units.charAt(i) - '0');
    }
    return units.charAt(7) == IRISH.charAt(sum % 23);
  }

  /** Fifteen letters and figures and the letter. */
  static boolean italian(String surface) {
    String units = Figures.andLetters(surface);
    int sum = 0;
    for (int i = 0; i < 15; i++) {
      int value = Character.digit(units.charAt(i), 36);
      int rank = value < 10 ? value : value - 10;
      sum += i % 2 == 0 ? ITALIAN_ODD[rank] : rank;
    }
    return last(units) == 'A' + sum % 26;
  }

  /** A date of six figures, the sign of the century, three figures and the last sign. */
  static boolean finnish(String surface) {
    int length = surface.length();
    String figures = Figures.of(surface.substring(0, length - 1));
    return figures.length() == 9
        && last(Figures.andLetters(surface)) == FINNISH.charAt(Integer.parseInt(figures) % 31);
  }

  private static char last(String units) {
    return units.charAt(units.length() - 1);
  }
}
