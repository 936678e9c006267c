package org.sottovoce.desktop.choice;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.policy.Attention;
import org.sottovoce.policy.Policy;

/**
 * What indirect identifiers tell of somebody: the unit in which a user says how much is to be made
 * of suggestions. Every type that a policy can turn off belongs to exactly one.
 */
enum Topic {
  PLACES,
  ORGANISATIONS,
  TIMES,
  WORK,
  ORIGIN,
  HOME,
  HEALTH,
  OTHER;

  /** The topic of {@code type}; none where the type identifies directly. */
  static Optional<Topic> of(IdentifierType type) {
    return switch (type) {
      case PLACE -> Optional.of(PLACES);
      case ORGANISATION -> Optional.of(ORGANISATIONS);
      case DATE, AGE, YEAR -> Optional.of(TIMES);
      case OCCUPATION, EDUCATION, INCOME, MEMBERSHIP, ROLE -> Optional.of(WORK);
      case NATIONALITY, ETHNICITY, IMMIGRATION_STATUS, RELIGION, LANGUAGE -> Optional.of(ORIGIN);
      case GENDER, ORIENTATION, HOUSEHOLD, MARITAL_STATUS -> Optional.of(HOME);
      case HEALTH, CRIMINAL_RECORD, SERVICE_USE -> Optional.of(HEALTH);
      case OTHER -> Optional.of(OTHER);
      default -> Optional.empty();
    };
  }

  List<IdentifierType> types() {
    return Arrays.stream(IdentifierType.values())
        .filter(type -> of(type).equals(Optional.of(this)))
        .toList();
  }

  /** What {@code policy} makes of each type of this topic. */
  Map<IdentifierType, Attention> attention(Policy policy) {
    Map<IdentifierType, Attention> attention = new EnumMap<>(IdentifierType.class);
    types().forEach(type -> attention.put(type, policy.attentionFor(type)));
    return attention;
  }

  /** The same attention for each type of this topic. */
  Map<IdentifierType, Attention> all(Attention level) {
    Map<IdentifierType, Attention> attention = new EnumMap<>(IdentifierType.class);
    types().forEach(type -> attention.put(type, level));
    return attention;
  }

  /** What it is called on the screen. */
  String label() {
    return Messages.text("topic." + name());
  }

  /** Its types in words. */
  String contents() {
    return types().stream().map(IdentifierType::label).collect(Collectors.joining(", "));
  }
}
