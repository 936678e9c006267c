package org.sottovoce.training.maxent;

import java.util.Arrays;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.mention.model.maxent.HashSink;
import org.sottovoce.mention.model.maxent.Weights;

/** Numbers the features that it is told, and knows which of them are common enough to learn. */
final class NumberedFeatures extends HashSink {

  /** In place of the number of a feature that is not learnt. */
  static final int LEFT_OUT = -1;

  private final FeatureIndex index = new FeatureIndex();
  private int[] told = new int[64];
  private int count;

  /** By first number, the number after those that were left out. */
  private int[] numbers = {};

  private int size;

  @Override
  protected void take(long hash) {
    if (count == told.length) {
      told = Arrays.copyOf(told, 2 * count);
    }
    told[count++] = index.number(hash);
  }

  /** The numbers of the features that were told since the last call. */
  int[] collected() {
    int[] collected = Arrays.copyOf(told, count);
    count = 0;
    return collected;
  }

  /** Counts features as met once more. */
  void count(int[][] features) {
    for (int[] some : features) {
      for (int number : some) {
        index.count(number);
      }
    }
  }

  /** Leaves out the features that were met fewer than {@code cutoff} times; numbers the others. */
  void leaveOut(int cutoff) {
    numbers = new int[index.size()];
    for (int number = 0; number < numbers.length; number++) {
      numbers[number] = index.counted(number) >= cutoff ? size++ : LEFT_OUT;
    }
  }

  /** Puts the new numbers in place of the first ones. */
  void renumber(int[] features) {
    for (int i = 0; i < features.length; i++) {
      features[i] = numbers[features[i]];
    }
  }

  /** How many features were not left out. */
  int size() {
    return size;
  }

  /** The number of a feature, {@link #LEFT_OUT} where it was left out or never met. */
  int number(long hash) {
    int number = index.find(hash, LEFT_OUT);
    return number == LEFT_OUT ? LEFT_OUT : numbers[number];
  }

  /** What was learnt, so that texts can be read with it. */
  Weights weights(AdaGrad learner) {
    int kept = 0;
    for (int number = 0; number < size; number++) {
      kept += learner.weighs(number) ? 1 : 0;
    }
    Weights weights = new Weights(kept);
    int put = 0;
    for (int number = 0; number < numbers.length; number++) {
      if (numbers[number] != LEFT_OUT && learner.weighs(numbers[number])) {
        int row = weights.put(index.hash(number), put++);
        for (Tag tag : Tag.ALL) {
          weights.set(row, tag, learner.weight(numbers[number], tag));
        }
      }
    }
    return weights;
  }
}
