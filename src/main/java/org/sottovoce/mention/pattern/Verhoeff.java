package org.sottovoce.mention.pattern;

/**
 * The check of J. Verhoeff, "Error Detecting Decimal Codes" (1969), which notices every wrong
 * figure and every two that changed places: figures are permuted by place and multiplied in the
 * symmetry group of the pentagon, where the product of a valid number is 0.
 */
final class Verhoeff {

  /** What a figure becomes from one place to the next, counted from the right. */
  private static final int[] NEXT = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

  private Verhoeff() {}

  static boolean accepts(String surface) {
    String figures = Figures.of(surface);
    int product = 0;
    for (int i = 0; i < figures.length(); i++) {
      int figure = figures.charAt(figures.length() - 1 - i) - '0';
      product = times(product, permuted(figure, i));
    }
    return !figures.isEmpty() && !Figures.allEqual(figures) && product == 0;
  }

  private static int permuted(int figure, int place) {
    int permuted = figure;
    for (int i = place % 8; i > 0; i--) {
      permuted = NEXT[permuted];
    }
    return permuted;
  }

  /** The product of two symmetries of the pentagon: 0 to 4 turn it, 5 to 9 reflect it. */
  private static int times(int left, int right) {
    int turn = left < 5 ? left % 5 + right % 5 : left % 5 - right % 5;
    return Math.floorMod(turn, 5) + (left < 5 == right < 5 ? 0 : 5);
  }
}
