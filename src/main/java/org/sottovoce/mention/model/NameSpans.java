package org.sottovoce.mention.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sottovoce.mention.IdentifierType;

/**
 * Names in one tagged sentence: runs of tokens that are more probably part of a name than a
 * threshold asks.
 *
 * <p>A run begins where the threshold is met and grows to both sides over tokens that nearly meet
 * it: half a name left standing is a leak.
 */
final class NameSpans {

  /**
   * A name.
   *
   * @param first the index of its first token
   * @param end the index after its last token
   * @param type the likeliest type over all its tokens
   * @param probability how probable its surest token is part of a name
   */
  record Name(int first, int end, IdentifierType type, double probability) {}

  private final Outcomes outcomes;
  private final double threshold;
  private final double edge;

  /**
   * @param threshold how probable a name must be to be suggested, 0 to 1
   * @param edge how probable a token beside it must be to be taken in, at most {@code threshold}
   */
  NameSpans(Outcomes outcomes, double threshold, double edge) {
    this.outcomes = outcomes;
    this.threshold = threshold;
    this.edge = edge;
  }

  /** The names in order, without overlap. */
  List<Name> in(double[][] probable) {
    List<Name> names = new ArrayList<>();
    int at = 0;
    while (at < probable.length) {
      int end = at;
      while (end < probable.length && ofName(probable[end]) >= edge && !parts(probable, at, end)) {
        end++;
      }
      name(probable, at, end).ifPresent(names::add);
      at = Math.max(end, at + 1);
    }
    return names;
  }

  /** Whether another name starts at {@code at}, after one that began at {@code first}. */
  private boolean parts(double[][] probable, int first, int at) {
    if (at == first || ofName(probable[at]) < threshold) {
      return false;
    }
    double starts = 0;
    double goesOn = 0;
    for (int outcome = 0; outcome < outcomes.size(); outcome++) {
      if (outcomes.isName(outcome)) {
        starts += outcomes.goesOn(outcome) ? 0 : probable[at][outcome];
        goesOn += outcomes.goesOn(outcome) ? probable[at][outcome] : 0;
      }
    }
    return starts > goesOn;
  }

  private Optional<Name> name(double[][] probable, int first, int end) {
    double surest = 0;
    for (int at = first; at < end; at++) {
      surest = Math.max(surest, ofName(probable[at]));
    }
    return surest < threshold
        ? Optional.empty()
        : Optional.of(new Name(first, end, type(probable, first, end), Math.min(1, surest)));
  }

  private double ofName(double[] probable) {
    double sum = 0;
    for (int outcome = 0; outcome < outcomes.size(); outcome++) {
      sum += outcomes.isName(outcome) ? probable[outcome] : 0;
    }
    return sum;
  }

  private IdentifierType type(double[][] probable, int first, int end) {
    return outcomes.types().stream()
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .max(Comparator.comparingDouble(type -> mass(probable, first, end, type)))
        .orElseThrow();
  }

  private double mass(double[][] probable, int first, int end, IdentifierType type) {
    double sum = 0;
    for (int outcome = 0; outcome < outcomes.size(); outcome++) {
      if (outcomes.types().get(outcome).equals(Optional.of(type))) {
        for (int at = first; at < end; at++) {
          sum += probable[at][outcome];
        }
      }
    }
    return sum;
  }
}
