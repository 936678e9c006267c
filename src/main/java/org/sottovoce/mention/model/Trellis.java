package org.sottovoce.mention.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Forward marginals of one sentence: how probable each outcome is at each word, given the words and
 * everything that may have stood before.
 *
 * <p>The best sequence alone would hide a name that is probable but not the most probable.
 */
final class Trellis {

  /** Outcomes of the word before that are less probable than this are not followed. */
  private static final double NEGLIGIBLE = 0.01;

  /** "Nothing": the outcome before the first word. */
  private static final int START = -1;

  /**
   * What may have stood before a word.
   *
   * @param at the index of the word
   * @param last the outcome of the word before it
   * @param probability how probable that outcome is
   */
  record Past(int at, int last, double probability) {}

  private final Outcomes outcomes;
  private final double[][] probable;
  private final double[][] strongest;
  private final int[][] cameFrom;

  /** An empty one for a sentence of {@code words} words. */
  Trellis(int words, Outcomes outcomes) {
    this.outcomes = outcomes;
    this.probable = new double[words][outcomes.size()];
    this.strongest = new double[words][outcomes.size()];
    this.cameFrom = new int[words][outcomes.size()];
  }

  /** The pasts worth following at word {@code at}; those of the words before are closed. */
  List<Past> pasts(int at) {
    if (at == 0) {
      return List.of(new Past(0, START, 1));
    }
    List<Past> pasts = new ArrayList<>();
    for (int last = 0; last < outcomes.size(); last++) {
      if (probable[at - 1][last] >= NEGLIGIBLE) {
        pasts.add(new Past(at, last, probable[at - 1][last]));
      }
    }
    return pasts;
  }

  /**
   * The outcomes before the word by name; only the last two are filled in, since the features look
   * no further back.
   */
  String[] before(Past past) {
    String[] names = new String[past.at()];
    if (names.length > 0) {
      names[names.length - 1] = outcomes.names().get(past.last());
    }
    if (names.length > 1) {
      names[names.length - 2] = outcomes.names().get(cameFrom[past.at() - 1][past.last()]);
    }
    return names;
  }

  /** Adds what the model says of the word after {@code past}. */
  void follow(Past past, double[] next) {
    int at = past.at();
    for (int outcome = 0; outcome < next.length; outcome++) {
      if (outcomes.mayFollow(outcome, past.last())) {
        double share = past.probability() * next[outcome];
        probable[at][outcome] += share;
        if (share > strongest[at][outcome]) {
          strongest[at][outcome] = share;
          cameFrom[at][outcome] = past.last();
        }
      }
    }
  }

  /** Makes the outcomes at {@code at} add up to one, once every past has been followed. */
  void close(int at) {
    double sum = Arrays.stream(probable[at]).sum();
    for (int outcome = 0; outcome < outcomes.size(); outcome++) {
      probable[at][outcome] /= sum;
    }
  }

  /** The probability of each outcome at each word. */
  double[][] probable() {
    return probable;
  }

  /** The most probable outcome of each word, by name. */
  String[] likeliest() {
    return Arrays.stream(probable).map(this::likeliest).toArray(String[]::new);
  }

  private String likeliest(double[] ofWord) {
    int best = 0;
    for (int outcome = 1; outcome < ofWord.length; outcome++) {
      best = ofWord[outcome] > ofWord[best] ? outcome : best;
    }
    return outcomes.names().get(best);
  }
}
