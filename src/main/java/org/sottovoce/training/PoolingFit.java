package org.sottovoce.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.mention.model.joint.Pooling;

/**
 * Finds the weights with which several name finders are pooled: those under which the annotated
 * tags are the likeliest (maximum likelihood of a logarithmic opinion pool). The problem is convex;
 * gradient steps with a rate for each number (RMSProp) find its one solution.
 */
final class PoolingFit {

  private static final int ROUNDS = 300;
  private static final double RATE = 0.02;
  private static final double MEMORY = 0.9;

  /** Keeps what the data hardly tells at its plain value. */
  private static final double PRIOR = 1e-4;

  private final int finders;
  private final List<float[]> logs = new ArrayList<>();
  private final List<Integer> gold = new ArrayList<>();

  /** A fit for so many finders. */
  PoolingFit(int finders) {
    this.finders = finders;
  }

  /**
   * Adds a sentence.
   *
   * @param readings one by each finder
   * @param tags the annotated tag of each word
   */
  void add(List<Reading> readings, List<Tag> tags) {
    for (int at = 0; at < tags.size(); at++) {
      float[] ofWord = new float[finders * Tag.ALL.size()];
      for (int finder = 0; finder < finders; finder++) {
        for (Tag tag : Tag.ALL) {
          double probability = Math.max(Pooling.LEAST, readings.get(finder).of(at, tag));
          ofWord[finder * Tag.ALL.size() + tag.column()] = (float) Math.log(probability);
        }
      }
      logs.add(ofWord);
      gold.add(tags.get(at).column());
    }
  }

  /** The best weights for what was added. */
  Pooling fit() {
    double[] numbers = new double[finders + Tag.ALL.size()];
    Arrays.fill(numbers, 0, finders, 1.0 / finders);
    double[] squares = new double[numbers.length];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = slope(numbers);
      double rate = RATE * (1 - (double) round / ROUNDS);
      for (int i = 0; i < numbers.length; i++) {
        squares[i] = MEMORY * squares[i] + (1 - MEMORY) * slope[i] * slope[i];
        numbers[i] += rate * slope[i] / (Math.sqrt(squares[i]) + 1e-9);
      }
    }
    double none = numbers[finders + Tag.OTHER.column()];
    return new Pooling(
        Arrays.stream(numbers, 0, finders).boxed().toList(),
        Arrays.stream(numbers, finders, numbers.length).map(bias -> bias - none).boxed().toList());
  }

  /** How the mean log likelihood rises with each number. */
  private double[] slope(double[] numbers) {
    int tags = Tag.ALL.size();
    double[] slope = new double[numbers.length];
    double[] share = new double[tags];
    for (int word = 0; word < logs.size(); word++) {
      float[] ofWord = logs.get(word);
      shares(numbers, ofWord, share);
      for (int tag = 0; tag < tags; tag++) {
        double gap = (gold.get(word) == tag ? 1 : 0) - share[tag];
        for (int finder = 0; finder < finders; finder++) {
          slope[finder] += gap * ofWord[finder * tags + tag];
        }
        slope[finders + tag] += gap;
      }
    }
    for (int i = 0; i < slope.length; i++) {
      double plain = i < finders ? 1.0 / finders : 0;
      slope[i] = slope[i] / Math.max(1, logs.size()) - PRIOR * (numbers[i] - plain);
    }
    return slope;
  }

  private void shares(double[] numbers, float[] ofWord, double[] share) {
    int tags = Tag.ALL.size();
    double sum = 0;
    for (int tag = 0; tag < tags; tag++) {
      double log = numbers[finders + tag];
      for (int finder = 0; finder < finders; finder++) {
        log += numbers[finder] * ofWord[finder * tags + tag];
      }
      share[tag] = Math.exp(log);
      sum += share[tag];
    }
    for (int tag = 0; tag < tags; tag++) {
      share[tag] /= sum;
    }
  }
}
