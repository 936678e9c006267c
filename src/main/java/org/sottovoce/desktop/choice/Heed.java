package org.sottovoce.desktop.choice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.policy.Attention;
import org.sottovoce.policy.Policies;
import org.sottovoce.policy.Policy;

/**
 * A policy, and where the user wants more or less made of suggestions than it says.
 *
 * @param basis as its author has it
 * @param wishes what is wanted otherwise, by topic
 */
record Heed(Policy basis, Map<Topic, Attention> wishes) {

  Heed {
    wishes = Map.copyOf(wishes);
  }

  /** What was wanted of {@code policy}, which may be a shipped one that was changed before. */
  static Heed in(Policy policy) {
    Policy shipped = Policies.named(policy.name()).orElse(policy);
    Map<Topic, Attention> wishes = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      if (!topic.attention(shipped).equals(topic.attention(policy))) {
        Optional<Attention> one = one(topic, policy);
        if (one.isEmpty()) {
          return new Heed(policy, Map.of());
        }
        wishes.put(topic, one.get());
      }
    }
    return new Heed(policy.with(shipped.attention()), wishes);
  }

  /** The attention that all types of {@code topic} have under {@code policy}. */
  private static Optional<Attention> one(Topic topic, Policy policy) {
    List<Attention> levels = topic.attention(policy).values().stream().distinct().toList();
    return levels.size() == 1 ? Optional.of(levels.get(0)) : Optional.empty();
  }

  /** The same wishes over another policy. */
  Heed over(Policy other) {
    return new Heed(other, wishes);
  }

  /** With another wish for a topic; empty for what the policy says. */
  Heed with(Topic topic, Optional<Attention> wish) {
    Map<Topic, Attention> changed = new EnumMap<>(Topic.class);
    changed.putAll(wishes);
    changed.remove(topic);
    wish.ifPresent(level -> changed.put(topic, level));
    return new Heed(basis, changed);
  }

  Optional<Attention> wish(Topic topic) {
    return Optional.ofNullable(wishes.get(topic));
  }

  /** The policy as the user wants it. */
  Policy policy() {
    Policy policy = basis;
    for (Map.Entry<Topic, Attention> wish : wishes.entrySet()) {
      policy = policy.with(wish.getKey().all(wish.getValue()));
    }
    return policy;
  }
}
