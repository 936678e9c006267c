package org.sottovoce.mention;

/**
 * How far apart two spellings are, in letters written wrongly.
 *
 * <p>An edit distance with neighbours exchanged as one step, in which what people and speech
 * recognizers confuse costs less: one vowel for another, a letter doubled, a silent letter, a
 * consonant for its twin. The costs are guesses made before measuring; what counts as near enough
 * was measured.
 */
final class SpellingDistance {

  private static final double VOWEL = 0.5;
  private static final double TWIN = 0.6;
  private static final double DOUBLED = 0.2;
  private static final double EXCHANGED = 0.6;
  private static final String VOWELS = "aeiouy";
  private static final String WEAK = "aeiouyhw";
  private static final String[] TWINS = {"ckqx", "szcx", "dt", "bp", "fvpw", "gj", "mn", "ijy"};

  private SpellingDistance() {}

  /** The cost of turning one folded word into the other; symmetrical. */
  static double between(String one, String other) {
    double[] before = new double[other.length() + 1];
    double[] row = new double[other.length() + 1];
    double[] next = new double[other.length() + 1];
    for (int j = 1; j <= other.length(); j++) {
      row[j] = row[j - 1] + dropped(other, j - 1);
    }
    for (int i = 1; i <= one.length(); i++) {
      next[0] = row[0] + dropped(one, i - 1);
      for (int j = 1; j <= other.length(); j++) {
        double step = row[j - 1] + replaced(one.charAt(i - 1), other.charAt(j - 1));
        step = Math.min(step, row[j] + dropped(one, i - 1));
        step = Math.min(step, next[j - 1] + dropped(other, j - 1));
        next[j] = exchanged(one, i, other, j) ? Math.min(step, before[j - 2] + EXCHANGED) : step;
      }
      double[] free = before;
      before = row;
      row = next;
      next = free;
    }
    return row[other.length()];
  }

  private static boolean exchanged(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }

  private static double dropped(String word, int at) {
    char letter = word.charAt(at);
    if (at > 0
        && (word.charAt(at - 1) == letter || (letter == 'k' && word.charAt(at - 1) == 'c'))) {
      return DOUBLED;
    }
    return WEAK.indexOf(letter) >= 0 ? VOWEL : 1;
  }

  private static double replaced(char one, char other) {
    if (one == other) {
      return 0;
    }
    if (VOWELS.indexOf(one) >= 0 && VOWELS.indexOf(other) >= 0) {
      return VOWEL;
    }
    for (String twins : TWINS) {
      if (twins.indexOf(one) >= 0 && twins.indexOf(other) >= 0) {
        return TWIN;
      }
    }
    return 1;
  }
}
