package org.sottovoce.mention.model.maxent;

import org.sottovoce.mention.model.Tag;

/**
 * What each feature adds to the score of each tag, by the hash of its predicate. Never changed once
 * it is filled; safe for any thread then.
 *
 * <p>An open-addressing table whose slots hold the upper bits of the hash beside the row of the
 * weights: looking up a feature that has none touches one place in memory, as most do.
 */
public final class Weights {

  /** How many weights a feature has. */
  static final int TAGS = Tag.ALL.size();

  private static final int ROW_BITS = 22;
  private static final long ROW = (1L << ROW_BITS) - 1;
  private static final long SPREAD = 0xD6E8FEB86659FD93L;

  private final long[] slots;
  private final int shift;
  private final float[] weights;

  /** A table for at most {@code features} features. */
  public Weights(int features) {
    if (features >= ROW) {
      throw new IllegalArgumentException(features + " features");
    }
    int bits = 64 - Long.numberOfLeadingZeros(2L * features + 2);
    slots = new long[1 << bits];
    shift = 64 - bits;
    weights = new float[(features + 1) * TAGS];
  }

  /**
   * Gives a feature a row of weights, all 0: the index of the first.
   *
   * @param number the feature's own, from 0, below the number of features
   */
  public int put(long hash, int number) {
    int row = number + 1;
    long mixed = mix(hash);
    int slot = (int) (mixed >>> shift);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = (mixed << ROW_BITS) | row;
    return TAGS * row;
  }

  public void set(int row, Tag tag, float weight) {
    weights[row + tag.column()] = weight;
  }

  /** Adds the weights of a feature, if it has any, to {@code sums} from {@code from} on. */
  void add(long hash, float[] sums, int from) {
    long mixed = mix(hash);
    int slot = (int) (mixed >>> shift);
    long wanted = mixed << ROW_BITS;
    long found = slots[slot];
    while (found != 0) {
      if ((found & ~ROW) == wanted) {
        addRow((int) (found & ROW) * TAGS, sums, from);
        return;
      }
      slot = (slot + 1) & (slots.length - 1);
      found = slots[slot];
    }
  }

  private void addRow(int row, float[] sums, int from) {
    for (int tag = 0; tag < TAGS; tag++) {
      sums[from + tag] += weights[row + tag];
    }
  }

  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * SPREAD;
    return (mixed ^ (mixed >>> 32)) * SPREAD;
  }
}
