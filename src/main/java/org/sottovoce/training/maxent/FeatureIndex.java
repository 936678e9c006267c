package org.sottovoce.training.maxent;

import java.util.Arrays;

/**
 * Numbers for features by their hash, from 0 in the order of their first meeting, and how often
 * each was met. An open-addressing table that grows.
 */
final class FeatureIndex {

  private static final long SPREAD = 0xD6E8FEB86659FD93L;

  private long[] hashes = new long[1 << 20];
  private int[] slots = new int[1 << 21];
  private int[] counts = new int[1 << 20];
  private int size;

  /** The number of a feature, which is a new one where it was never met. */
  int number(long hash) {
    int slot = find(hash);
    if (slots[slot] == 0) {
      if (size == hashes.length) {
        grow();
        slot = find(hash);
      }
      hashes[size] = hash;
      slots[slot] = ++size;
    }
    return slots[slot] - 1;
  }

  /** The number of a feature; -1 where it was never met. */
  int find(long hash, int none) {
    int slot = slots[find(hash)];
    return slot == 0 ? none : slot - 1;
  }

  /** Counts a feature once more. */
  void count(int number) {
    counts[number]++;
  }

  int counted(int number) {
    return counts[number];
  }

  long hash(int number) {
    return hashes[number];
  }

  int size() {
    return size;
  }

  private int find(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * SPREAD;
    int slot = (int) (mixed >>> 32) & (slots.length - 1);
    while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, 2 * size);
    counts = Arrays.copyOf(counts, 2 * size);
    slots = new int[4 * size];
    for (int number = 0; number < size; number++) {
      slots[find(hashes[number])] = number + 1;
    }
  }
}
