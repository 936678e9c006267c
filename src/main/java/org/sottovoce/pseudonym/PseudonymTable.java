package org.sottovoce.pseudonym;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sottovoce.entity.EntityId;

/**
 * The pseudonym of each entity: drawn once, looked up ever after. Immutable.
 *
 * @param pseudonyms by entity
 */
public record PseudonymTable(Map<EntityId, Pseudonym> pseudonyms) {

  public PseudonymTable {
    pseudonyms = Collections.unmodifiableMap(new TreeMap<>(pseudonyms));
  }

  public static PseudonymTable empty() {
    return new PseudonymTable(Map.of());
  }

  public Optional<Pseudonym> of(EntityId entity) {
    return Optional.ofNullable(pseudonyms.get(entity));
  }

  /** This table with {@code pseudonym} for {@code entity}. */
  public PseudonymTable with(EntityId entity, Pseudonym pseudonym) {
    Map<EntityId, Pseudonym> changed = new TreeMap<>(pseudonyms);
    changed.put(entity, pseudonym);
    return new PseudonymTable(changed);
  }

  @Override
  public String toString() {
    return "PseudonymTable[" + pseudonyms.size() + "]";
  }
}
