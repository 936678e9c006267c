package org.sottovoce.evaluation;

import java.util.OptionalDouble;

/**
 * Counts of one comparison of suggestions with annotated mentions. Shares that would divide by
 * nothing are empty.
 *
 * @param gold annotated mentions
 * @param covered those whose letters and digits all lie in suggestions of whatever type
 * @param exact those that a suggestion of the same type and span matches
 * @param suggested suggestions
 * @param right those that overlap an annotated name of whatever type
 * @param rightType those that overlap an annotated name of their own type
 * @param other those that are not right but overlap what is annotated as a name of something else
 */
public record Tally(
    int gold, int covered, int exact, int suggested, int right, int rightType, int other) {

  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

  public Tally {
    if (Math.max(covered, exact) > gold || right + other > suggested || rightType > right) {
      throw new IllegalArgumentException("a part is larger than its whole");
    }
  }

  public Tally plus(Tally added) {
    return new Tally(
        gold + added.gold,
        covered + added.covered,
        exact + added.exact,
        suggested + added.suggested,
        right + added.right,
        rightType + added.rightType,
        other + added.other);
  }

  /** The share of annotated mentions that would not be left standing. */
  public OptionalDouble coveredRecall() {
    return share(covered, gold);
  }

  /** The share of annotated mentions that were found to the letter, with their type. */
  public OptionalDouble exactRecall() {
    return share(exact, gold);
  }

  /** The share of suggestions that overlap an annotated name. */
  public OptionalDouble overlapPrecision() {
    return share(right, suggested);
  }

  /**
   * Overlap precision without the suggestions of something else: the name of a law or a product is
   * neither counted right nor held against them.
   */
  public OptionalDouble lenientPrecision() {
    return share(right, suggested - other);
  }

  /** The share of suggestions that overlap an annotated name of their own type. */
  public OptionalDouble typePrecision() {
    return share(rightType, suggested);
  }

  /** The harmonic mean of covered recall and overlap precision. */
  public OptionalDouble f1() {
    if (gold == 0 || suggested == 0) {
      return OptionalDouble.empty();
    }
    double recall = coveredRecall().orElseThrow();
    double precision = overlapPrecision().orElseThrow();
    double sum = recall + precision;
    return OptionalDouble.of(sum == 0 ? 0 : 2 * recall * precision / sum);
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
