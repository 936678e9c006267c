package org.sottovoce.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.sottovoce.mention.IdentifierType;

/**
 * How far shares could lie from what was measured, by resampling: as many texts as there are, drawn
 * with replacement, again and again; the middle 95 % of what comes out. Texts and not mentions are
 * drawn, since the mentions of one text stand or fall together.
 *
 * @param seed the same seed draws the same texts
 * @param draws how often the texts are drawn
 */
record Bootstrap(long seed, int draws) {

  /** Enough for two steady decimals; the seed is no choice of a good draw. */
  static final Bootstrap STANDARD = new Bootstrap(1, 1000);

  private static final double OUTSIDE = 0.025;

  /** Of fewer texts than these, drawing again says nothing about others. */
  private static final int FEWEST = 5;

  Bootstrap {
    if (draws < 1) {
      throw new IllegalArgumentException(draws + " draws");
    }
  }

  /** The intervals of one row; empty where the share is, and where there are too few texts. */
  record Intervals(
      Optional<Interval> recall, Optional<Interval> precision, Optional<Interval> f1) {}

  /** The intervals for {@code texts}, of one type or of all together. */
  Intervals of(List<TextScore> texts, Optional<IdentifierType> type) {
    Function<TextScore, Tally> tally = text -> text.tally(type);
    return of(texts.stream().map(tally).toList());
  }

  private Intervals of(List<Tally> texts) {
    Counts counts = new Counts(texts);
    SplittableRandom random = new SplittableRandom(seed);
    Draw[] drawn = new Draw[texts.size() < FEWEST ? 0 : draws];
    for (int draw = 0; draw < drawn.length; draw++) {
      drawn[draw] = counts.draw(random);
    }
    return new Intervals(
        interval(drawn, Draw::recall), interval(drawn, Draw::precision), interval(drawn, Draw::f1));
  }

  private static Optional<Interval> interval(Draw[] drawn, ToDoubleFunction<Draw> share) {
    double[] shares =
        Arrays.stream(drawn).mapToDouble(share).filter(Double::isFinite).sorted().toArray();
    if (shares.length == 0) {
      return Optional.empty();
    }
    int low = (int) (shares.length * OUTSIDE);
    return Optional.of(new Interval(shares[low], shares[shares.length - 1 - low]));
  }

  /** The sums of one draw; a share that would divide by nothing is not a number. */
  private record Draw(long gold, long covered, long suggested, long right) {

    double recall() {
      return (double) covered / gold;
    }

    double precision() {
      return (double) right / suggested;
    }

    double f1() {
      double sum = recall() + precision();
      return sum == 0 ? 0 : 2 * recall() * precision() / sum;
    }
  }

  /** The counts as arrays: they are added up millions of times. */
  private static final class Counts {

    private final int[] gold;
    private final int[] covered;
    private final int[] suggested;
    private final int[] right;

    Counts(List<Tally> texts) {
      gold = texts.stream().mapToInt(Tally::gold).toArray();
      covered = texts.stream().mapToInt(Tally::covered).toArray();
      suggested = texts.stream().mapToInt(Tally::suggested).toArray();
      right = texts.stream().mapToInt(Tally::right).toArray();
    }

    Draw draw(SplittableRandom random) {
      long[] sums = new long[4];
      for (int text = 0; text < gold.length; text++) {
        int drawn = random.nextInt(gold.length);
        sums[0] += gold[drawn];
        sums[1] += covered[drawn];
        sums[2] += suggested[drawn];
        sums[3] += right[drawn];
      }
      return new Draw(sums[0], sums[1], sums[2], sums[3]);
    }
  }
}
