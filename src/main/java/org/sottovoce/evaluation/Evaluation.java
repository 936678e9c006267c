package org.sottovoce.evaluation;

import java.util.List;

/**
 * The suggestions for annotated texts beside what is annotated: found once, read in several ways.
 * Never changed.
 */
public final class Evaluation {

  private final List<Comparison> comparisons;

  Evaluation(List<Comparison> comparisons) {
    this.comparisons = List.copyOf(comparisons);
  }

  /** The counts, text by text. */
  public Scores scores() {
    return new Scores(comparisons.stream().map(Comparison::score).toList());
  }

  /** Each suggested name with its score, and whether it is right. */
  public List<Judgement> judgements() {
    return comparisons.stream().flatMap(one -> one.judgements().stream()).toList();
  }

  /** What is missed and what is suggested wrongly. */
  public Errors errors() {
    return Errors.of(comparisons);
  }

  /** The same in one writing alone. */
  public Evaluation in(Writing writing) {
    return new Evaluation(comparisons.stream().filter(one -> one.writing() == writing).toList());
  }

  /** The same without the suggestions whose score is below {@code minScore}. */
  public Evaluation above(double minScore) {
    return new Evaluation(comparisons.stream().map(one -> one.above(minScore)).toList());
  }
}
