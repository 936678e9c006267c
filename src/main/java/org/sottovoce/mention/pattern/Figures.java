package org.sottovoce.mention.pattern;

/** The figures among the characters of a number; blanks and marks between them do not count. */
final class Figures {

  private Figures() {}

  static String of(String surface) {
    StringBuilder figures = new StringBuilder();
    surface.chars().filter(Figures::isFigure).forEach(unit -> figures.append((char) unit));
    return figures.toString();
  }

  /** The figures and letters, in capitals. */
  static String andLetters(String surface) {
    StringBuilder units = new StringBuilder();
    surface
        .chars()
        .filter(unit -> isFigure(unit) || isLetter(unit))
        .forEach(unit -> units.append((char) Character.toUpperCase(unit)));
    return units.toString();
  }

  static boolean allEqual(String figures) {
    return figures.chars().distinct().count() == 1;
  }

  static boolean isFigure(int unit) {
    return unit >= '0' && unit <= '9';
  }

  private static boolean isLetter(int unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
  }
}
