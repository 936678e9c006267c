package org.sottovoce.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sottovoce.mention.IdentifierType;

/** The mentions that are one entity, while they are being gathered. Not for several threads. */
final class Cluster {

  private final Optional<Entity> known;
  private final IdentifierType type;
  private final List<Occurrence> held;
  private final List<Occurrence> added = new ArrayList<>();

  private Cluster(Optional<Entity> known, IdentifierType type, List<Occurrence> held) {
    this.known = known;
    this.type = type;
    this.held = List.copyOf(held);
  }

  /** A cluster that nothing is in yet. */
  static Cluster fresh(IdentifierType type) {
    return new Cluster(Optional.empty(), type, List.of());
  }

  /**
   * The cluster of an entity that there was before, with those of its mentions that still exist.
   */
  static Cluster of(Entity known, List<Occurrence> held) {
    return new Cluster(Optional.of(known), known.type(), held);
  }

  IdentifierType type() {
    return type;
  }

  boolean isKnown() {
    return known.isPresent();
  }

  void add(Occurrence occurrence) {
    added.add(occurrence);
  }

  void addAll(Cluster other) {
    added.addAll(other.added);
  }

  /** All mentions, those that were there before first. */
  List<Occurrence> occurrences() {
    List<Occurrence> all = new ArrayList<>(held);
    all.addAll(added);
    return all;
  }

  boolean isEmpty() {
    return held.isEmpty() && added.isEmpty();
  }

  /** Where the first of its mentions stands among all; the cluster must not be empty. */
  int first() {
    return occurrences().stream().mapToInt(Occurrence::order).min().orElseThrow();
  }

  /**
   * The entity of these mentions: the known one where nothing changed, so that its name stays.
   *
   * @param fresh the id of an entity that is new
   */
  Entity toEntity(EntityId fresh, Comparator<Occurrence> fuller) {
    if (known.isPresent() && added.isEmpty() && held.size() == known.get().mentions().size()) {
      return known.get();
    }
    String name = occurrences().stream().max(fuller).orElseThrow().surface();
    return new Entity(
        known.map(Entity::id).orElse(fresh),
        type,
        PossessiveEnding.without(name),
        occurrences().stream().map(Occurrence::id).toList());
  }
}
