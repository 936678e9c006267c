package org.sottovoce.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether scores mean what they say: suggestions in ten bins by score, and how many of each bin are
 * right. Where scores are honest, those of about 0.8 are right four times in five.
 *
 * @param bins by rising score; those without a suggestion are left out
 */
public record Reliability(List<Bin> bins) {

  private static final int BINS = 10;

  /**
   * The suggestions whose scores lie near one another.
   *
   * @param from the lowest score that falls into the bin; the bin is a tenth wide
   * @param count how many suggestions
   * @param right how many of them are right
   * @param scores the sum of their scores
   */
  public record Bin(double from, int count, int right, double scores) {

    public Bin {
      if (count < 1 || right < 0 || right > count) {
        throw new IllegalArgumentException(right + " right of " + count);
      }
    }

    /** What the scores promise: their mean. */
    public double expected() {
      return scores / count;
    }

    /** What came true. */
    public double share() {
      return (double) right / count;
    }
  }

  public Reliability {
    bins = List.copyOf(bins);
  }

  /** Sorts {@code judgements} into bins. */
  public static Reliability of(List<Judgement> judgements) {
    int[] counts = new int[BINS];
    int[] right = new int[BINS];
    double[] scores = new double[BINS];
    for (Judgement judgement : judgements) {
      int bin = Math.min((int) (judgement.score() * BINS), BINS - 1);
      counts[bin]++;
      right[bin] += judgement.right() ? 1 : 0;
      scores[bin] += judgement.score();
    }
    List<Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      if (counts[bin] > 0) {
        bins.add(new Bin((double) bin / BINS, counts[bin], right[bin], scores[bin]));
      }
    }
    return new Reliability(bins);
  }

  /**
   * The expected calibration error: how far promise and outcome lie apart, the mean over all
   * suggestions; 0 when there are none.
   */
  public double expectedError() {
    double apart = bins.stream().mapToDouble(bin -> Math.abs(bin.scores() - bin.right())).sum();
    return apart / Math.max(1, bins.stream().mapToInt(Bin::count).sum());
  }

  /** The bins as a table: score from and to, suggestions, mean score, share right. */
  public TextTable table() {
    return new TextTable(
        List.of("score", "suggested", "mean score", "right"),
        1,
        bins.stream().map(Reliability::row).toList());
  }

  private static List<String> row(Bin bin) {
    return List.of(
        String.format(Locale.ROOT, "%.1f–%.1f", bin.from(), bin.from() + 1.0 / BINS),
        Integer.toString(bin.count()),
        String.format(Locale.ROOT, "%.3f", bin.expected()),
        String.format(Locale.ROOT, "%.3f", bin.share()));
  }
}
