package org.sottovoce.mention.model;

import java.util.Arrays;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.NameContextGenerator;

/**
 * Reads a model through its forward marginals: how probable each outcome is at each token, given
 * the words and everything that may have stood before.
 *
 * <p>The best sequence alone would hide a name that is probable but not the most probable. Keeps
 * the words seen so far in the document and is not safe for threads.
 */
final class Tagger {

  /** Outcomes of the token before that are less probable than this are not followed. */
  private static final double NEGLIGIBLE = 0.01;

  private final MaxentModel model;
  private final Outcomes outcomes;
  private final NameContextGenerator features;

  Tagger(MaxentModel model, Outcomes outcomes, NameContextGenerator features) {
    this.model = model;
    this.outcomes = outcomes;
    this.features = features;
  }

  /** The probability of each outcome at each of {@code words}, which are one sentence. */
  double[][] tag(String[] words) {
    double[][] probable = new double[words.length][];
    int[][] cameFrom = new int[words.length][];
    for (int at = 0; at < words.length; at++) {
      probable[at] = new double[outcomes.size()];
      cameFrom[at] = new int[outcomes.size()];
      Arrays.fill(cameFrom[at], -1);
      step(words, at, probable, cameFrom);
      normalise(probable[at]);
    }
    features.updateAdaptiveData(words, likeliest(probable));
    return probable;
  }

  private void step(String[] words, int at, double[][] probable, int[][] cameFrom) {
    String[] before = new String[at];
    if (at == 0) {
      add(words, before, -1, 1, probable[at], cameFrom[at], new double[outcomes.size()]);
      return;
    }
    double[] strongest = new double[outcomes.size()];
    for (int last = 0; last < outcomes.size(); last++) {
      if (probable[at - 1][last] >= NEGLIGIBLE) {
        fill(before, last, cameFrom[at - 1][last]);
        add(words, before, last, probable[at - 1][last], probable[at], cameFrom[at], strongest);
      }
    }
  }

  /** The features look no further back than two outcomes. */
  private void fill(String[] before, int last, int lastButOne) {
    before[before.length - 1] = outcomes.names().get(last);
    if (before.length > 1) {
      before[before.length - 2] = outcomes.names().get(lastButOne);
    }
  }

  /** Adds what follows from one outcome of the token before, which has probability {@code mass}. */
  private void add(
      String[] words,
      String[] before,
      int last,
      double mass,
      double[] probable,
      int[] cameFrom,
      double[] strongest) {
    double[] next = model.eval(features.getContext(before.length, words, before, null));
    for (int outcome = 0; outcome < next.length; outcome++) {
      double share = outcomes.mayFollow(outcome, last) ? mass * next[outcome] : 0;
      probable[outcome] += share;
      if (share > strongest[outcome]) {
        strongest[outcome] = share;
        cameFrom[outcome] = last;
      }
    }
  }

  private static void normalise(double[] values) {
    double sum = Arrays.stream(values).sum();
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
  }

  /** What later sentences are told of this one. */
  private String[] likeliest(double[][] probable) {
    String[] names = new String[probable.length];
    for (int at = 0; at < names.length; at++) {
      int best = 0;
      for (int outcome = 1; outcome < outcomes.size(); outcome++) {
        best = probable[at][outcome] > probable[at][best] ? outcome : best;
      }
      names[at] = outcomes.names().get(best);
    }
    return names;
  }
}
