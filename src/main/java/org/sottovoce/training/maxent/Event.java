package org.sottovoce.training.maxent;

/** One place that is learnt. Its arrays are shared with other places, never copied. */
final class Event {

  private final int[][] features;
  private final float[] base;
  private final int tag;
  private final float weight;

  /**
   * @param features the numbers of its features in several lists, some of which it shares with
   *     other places; {@link NumberedFeatures#LEFT_OUT} stands for one that is not learnt
   * @param base what each tag scores before any feature is counted
   * @param tag the column of its tag
   * @param weight how much it counts
   */
  Event(int[][] features, float[] base, int tag, float weight) {
    this.features = features;
    this.base = base;
    this.tag = tag;
    this.weight = weight;
  }

  int[][] features() {
    return features;
  }

  float[] base() {
    return base;
  }

  int tag() {
    return tag;
  }

  float weight() {
    return weight;
  }
}
