package org.sottovoce.training;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What decides how a model comes out, besides the data.
 *
 * @param leftOut names of files in {@code train/} that are not used
 * @param lowerCasedShare the share of texts that are learnt a second time in lower case, 0 to 1
 * @param iterations how often the trainer goes over the data
 * @param cutoff a feature that is seen fewer times than this is forgotten
 * @param threads how many threads train; another number may change the last digits of the weights
 * @param seed draws the texts that are lower-cased
 */
public record TrainingSettings(
    SortedSet<String> leftOut,
    double lowerCasedShare,
    int iterations,
    int cutoff,
    int threads,
    long seed) {

  public TrainingSettings {
    leftOut = Collections.unmodifiableSortedSet(new TreeSet<>(leftOut));
    if (!(lowerCasedShare >= 0 && lowerCasedShare <= 1)) {
      throw new IllegalArgumentException("share " + lowerCasedShare);
    }
    if (iterations < 1 || cutoff < 0 || threads < 1) {
      throw new IllegalArgumentException(
          "iterations " + iterations + ", cutoff " + cutoff + ", threads " + threads);
    }
  }

  /** The settings of the model that ships. */
  public static TrainingSettings shipped() {
    // The annotation of ewt_nner states no licence.
    return new TrainingSettings(new TreeSet<>(Set.of("ewt_nner.train.jsonl")), 0.5, 100, 3, 2, 1);
  }

  public TrainingSettings withIterations(int count) {
    return new TrainingSettings(leftOut, lowerCasedShare, count, cutoff, threads, seed);
  }

  public TrainingSettings withCutoff(int count) {
    return new TrainingSettings(leftOut, lowerCasedShare, iterations, count, threads, seed);
  }

  public TrainingSettings withLeftOut(SortedSet<String> files) {
    return new TrainingSettings(files, lowerCasedShare, iterations, cutoff, threads, seed);
  }
}
