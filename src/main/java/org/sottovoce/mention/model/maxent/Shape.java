package org.sottovoce.mention.model.maxent;

/** How a word is written: capitals, small letters and digits in a row, each run once. */
final class Shape {

  private static final int LONGEST = 8;

  private Shape() {}

  /** "Xx" for Dublin, "XXx" for MacKay's "McKay" would be "XxXx", "XX" for BBC, "d" for 1987. */
  static String of(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length() && shape.length() < LONGEST; i++) {
      char kind = kind(word.charAt(i));
      if (kind != last || (i == 1 && kind == 'X')) {
        shape.append(kind);
      }
      last = kind;
    }
    return shape.toString();
  }

  private static char kind(char unit) {
    if (Character.isUpperCase(unit)) {
      return 'X';
    }
    if (Character.isLetter(unit)) {
      return 'x';
    }
    return Character.isDigit(unit) ? 'd' : unit;
  }
}
