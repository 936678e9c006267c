package org.sottovoce.training.maxent;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sottovoce.mention.model.maxent.FeatureSink;
import org.sottovoce.mention.model.maxent.Piece;

/** Remembers the predicates of all features that it is told: for features that are not many. */
final class FeatureNames implements FeatureSink {

  private final Set<String> predicates = new LinkedHashSet<>();

  @Override
  public void add(Piece name, Piece value) {
    predicates.add(Piece.predicate(name, value));
  }

  @Override
  public void add(Piece name, Piece first, Piece second) {
    predicates.add(Piece.predicate(name, first, second));
  }

  @Override
  public void add(Piece name, Piece first, Piece second, Piece third) {
    predicates.add(Piece.predicate(name, first, second, third));
  }

  /** In the order of their first telling. */
  Set<String> predicates() {
    return predicates;
  }
}
