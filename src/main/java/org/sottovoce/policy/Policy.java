package org.sottovoce.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.sottovoce.mention.IdentifierType;

/**
 * A table from identifier type to what accepting a mention of it does.
 *
 * @param name a short lower-case name ("portage")
 * @param actions one for every type
 */
public record Policy(String name, Map<IdentifierType, Action> actions) {

  public Policy {
    for (IdentifierType type : IdentifierType.values()) {
      if (!actions.containsKey(type)) {
        throw new IllegalArgumentException("policy " + name + " says nothing of " + type);
      }
    }
    actions = Collections.unmodifiableMap(new EnumMap<>(actions));
  }

  /** What accepting a mention of {@code type} does. */
  public Action actionFor(IdentifierType type) {
    return actions.get(type);
  }

  /** This policy with another action for one type. */
  public Policy with(IdentifierType type, Action action) {
    Map<IdentifierType, Action> changed = new EnumMap<>(actions);
    changed.put(type, action);
    return new Policy(name, changed);
  }
}
