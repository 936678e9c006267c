package org.sottovoce.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;

/**
 * A table from identifier type to what accepting a mention of it does, and to how much is made of
 * its suggestions.
 *
 * @param name a short lower-case name ("portage")
 * @param actions one for every type
 * @param attention where nothing is said, {@link Attention#ON}; a direct identifier is never off
 */
public record Policy(
    String name, Map<IdentifierType, Action> actions, Map<IdentifierType, Attention> attention) {

  /**
   * Below this score what is said in ordinary words, a mere term, is quiet where it would be on.
   */
  private static final double SURE = 0.65;

  public Policy {
    EnumMap<IdentifierType, Attention> all = new EnumMap<>(IdentifierType.class);
    for (IdentifierType type : IdentifierType.values()) {
      if (!actions.containsKey(type)) {
        throw new IllegalArgumentException("policy " + name + " says nothing of " + type);
      }
      all.put(type, attention.getOrDefault(type, Attention.ON));
      if (all.get(type) == Attention.OFF && type.level() == IdentifierType.Level.DIRECT) {
        throw new IllegalArgumentException("policy " + name + " turns off " + type);
      }
    }
    actions = Collections.unmodifiableMap(new EnumMap<>(actions));
    attention = Collections.unmodifiableMap(all);
  }

  /** A policy with everything on. */
  public Policy(String name, Map<IdentifierType, Action> actions) {
    this(name, actions, Map.of());
  }

  /** What accepting a mention of {@code type} does. */
  public Action actionFor(IdentifierType type) {
    return actions.get(type);
  }

  /** How much is made of suggestions of {@code type}. */
  public Attention attentionFor(IdentifierType type) {
    return attention.get(type);
  }

  /**
   * How much is made of {@code mention}: what the type says, but an unsure trait is quiet, and what
   * somebody marked or named beforehand is always on.
   */
  public Attention attentionFor(Mention mention) {
    if (mention.score() >= 1) {
      return Attention.ON;
    }
    Attention usual = attentionFor(mention.type());
    boolean unsure = mention.type().isTrait() && mention.score() < SURE;
    return usual == Attention.ON && unsure ? Attention.QUIET : usual;
  }

  /** Those of {@code mentions} that are suggested at all. */
  public List<Mention> heeded(List<Mention> mentions) {
    return mentions.stream().filter(mention -> attentionFor(mention) != Attention.OFF).toList();
  }

  /** This policy with another attention for some types. */
  public Policy with(Map<IdentifierType, Attention> changed) {
    Map<IdentifierType, Attention> all = new EnumMap<>(attention);
    all.putAll(changed);
    return new Policy(name, actions, all);
  }

  /** This policy with another action for one type. */
  public Policy with(IdentifierType type, Action action) {
    Map<IdentifierType, Action> changed = new EnumMap<>(actions);
    changed.put(type, action);
    return new Policy(name, changed, attention);
  }
}
