package org.sottovoce.mention.pattern;

import java.util.Arrays;
import java.util.List;

/**
 * Figures whose sum, each multiplied by the weight of its place, leaves a certain rest. All figures
 * alike never pass: they fill gaps in forms.
 *
 * @param weights one for each figure, the check figure's among them
 * @param modulus what the sum is divided by
 * @param rest what must be left, at least 0
 */
record WeightedSum(List<Integer> weights, int modulus, int rest) implements Check {

  static final String MODULO = " modulo ";
  private static final String LEAVES = " leaves ";

  WeightedSum {
    weights = List.copyOf(weights);
    if (weights.isEmpty() || modulus < 2 || rest < 0 || rest >= modulus) {
      throw new IllegalArgumentException("a weighted sum modulo " + modulus);
    }
  }

  /** Reads "WEIGHTS modulo MODULUS", where " leaves REST" may follow. */
  static WeightedSum read(String written) {
    List<String> parts = List.of(written.split(MODULO + "|" + LEAVES, -1));
    return new WeightedSum(
        Arrays.stream(parts.get(0).split(" ", -1)).map(Integer::valueOf).toList(),
        Integer.parseInt(parts.get(1)),
        parts.size() > 2 ? Integer.parseInt(parts.get(2)) : 0);
  }

  @Override
  public boolean accepts(String surface) {
    String figures = Figures.of(surface);
    if (figures.length() != weights.size() || Figures.allEqual(figures)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < weights.size(); i++) {
      sum += weights.get(i) * (figures.charAt(i) - '0');
    }
    return Math.floorMod(sum, modulus) == rest;
  }
}
