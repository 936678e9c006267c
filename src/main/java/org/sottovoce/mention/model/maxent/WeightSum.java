package org.sottovoce.mention.model.maxent;

/** Adds up the weights of the features that it is given. Not for several threads. */
final class WeightSum extends HashSink {

  private final Weights weights;
  private float[] sums = new float[Weights.TAGS];
  private int from;

  WeightSum(Weights weights) {
    this.weights = weights;
  }

  /** From now on adds to {@code sums}, one value for each tag from {@code from} on. */
  WeightSum into(float[] sums, int from) {
    this.sums = sums;
    this.from = from;
    return this;
  }

  @Override
  protected void take(long hash) {
    weights.add(hash, sums, from);
  }
}
