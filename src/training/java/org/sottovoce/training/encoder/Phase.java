package org.sottovoce.training.encoder;

/**
 * One stretch of training over one set of texts.
 *
 * @param name names its files in the work folder
 * @param passes how often all texts are learnt
 * @param peakRate the learning rate where it is highest
 * @param mostSteps an upper bound of steps, one batch each
 * @param seed draws windows, order, changes and dropout
 */
public record Phase(String name, int passes, double peakRate, int mostSteps, long seed) {

  /** The learning rate rises over this share of the steps. */
  private static final double WARM_UP = 0.06;

  public Phase {
    if (passes < 1 || !(peakRate > 0) || mostSteps < 1) {
      throw new IllegalArgumentException(passes + " passes, " + mostSteps + " steps");
    }
  }

  /** The learning rate of {@code step}, from 0, of {@code steps}: up in a line, then down to 0. */
  double rate(int step, int steps) {
    double done = (step + 0.5) / steps;
    return peakRate * Math.min(1, done / WARM_UP) * Math.min(1, (1 - done) / (1 - WARM_UP));
  }

  /** A seed of its own for each step, so that a training broken off goes on as it would have. */
  long seed(int step) {
    return seed * 1_000_003 + step;
  }
}
