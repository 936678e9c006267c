package org.sottovoce.desktop.cast;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sottovoce.entity.Entity;
import org.sottovoce.review.Edit;

/** Turns a choice of entities into the edits that make them one. */
final class Merging {

  private Merging() {}

  /** The one of {@code chosen} that stays: that with the most mentions, among equals the oldest. */
  static Optional<Entity> into(List<Entity> chosen) {
    return chosen.stream()
        .max(
            Comparator.comparingInt((Entity entity) -> entity.mentions().size())
                .thenComparing(Comparator.comparing(Entity::id).reversed()));
  }

  /** One edit for each entity that goes; none unless at least two are chosen. */
  static List<Edit> of(List<Entity> chosen) {
    return into(chosen).stream()
        .flatMap(
            kept ->
                chosen.stream()
                    .filter(entity -> !entity.id().equals(kept.id()))
                    .map(entity -> (Edit) new Edit.Merge(entity.id(), kept.id())))
        .toList();
  }
}
