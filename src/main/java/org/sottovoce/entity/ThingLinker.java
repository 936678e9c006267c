package org.sottovoce.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.mention.IdentifierType;

/**
 * Gathers the mentions of everything but people by what they are called. Used for one linking only.
 */
final class ThingLinker {

  private final IdentifierType type;
  private final Map<String, Cluster> byKey = new LinkedHashMap<>();
  private final Map<String, Set<Cluster>> byAcronym = new LinkedHashMap<>();
  private final List<Cluster> clusters = new ArrayList<>();

  ThingLinker(IdentifierType type) {
    this.type = type;
  }

  /**
   * The clusters of one type; see {@link PersonLinker#link}. Names go before acronyms, so that an
   * acronym finds its name wherever it stands.
   */
  List<Cluster> link(List<Cluster> known, List<Occurrence> loose) {
    known.forEach(this::takeUp);
    List<Occurrence> later = new ArrayList<>();
    for (Occurrence occurrence : loose) {
      ThingName name = ThingName.of(type, occurrence.surface());
      if (name.acronym().isEmpty() && name.looksLikeAcronym()) {
        later.add(occurrence);
      } else {
        give(occurrence, name, byKey.get(name.key()));
      }
    }
    for (Occurrence occurrence : later) {
      ThingName name = ThingName.of(type, occurrence.surface());
      give(occurrence, name, byAcronym(name).orElse(byKey.get(name.key())));
    }
    return clusters;
  }

  private void takeUp(Cluster cluster) {
    clusters.add(cluster);
    cluster.occurrences().forEach(o -> note(cluster, ThingName.of(type, o.surface())));
  }

  private void give(Occurrence occurrence, ThingName name, Cluster found) {
    Cluster cluster = found;
    if (cluster == null) {
      cluster = Cluster.fresh(type);
      clusters.add(cluster);
    }
    cluster.add(occurrence);
    note(cluster, name);
  }

  private void note(Cluster cluster, ThingName name) {
    byKey.putIfAbsent(name.key(), cluster);
    name.acronym()
        .ifPresent(a -> byAcronym.computeIfAbsent(a, k -> new LinkedHashSet<>()).add(cluster));
  }

  /** The one thing that was introduced by the acronym. */
  private Optional<Cluster> byAcronym(ThingName name) {
    if (byKey.containsKey(name.key())) {
      return Optional.empty();
    }
    Set<Cluster> introduced = byAcronym.getOrDefault(name.key(), Set.of());
    return introduced.size() == 1 ? introduced.stream().findFirst() : Optional.empty();
  }
}
