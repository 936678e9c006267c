package org.sottovoce.desktop.choice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.policy.Action;
import org.sottovoce.policy.Attention;
import org.sottovoce.policy.Policies;
import org.sottovoce.policy.Policy;

/**
 * A policy that can be chosen, in words.
 *
 * @param policy the table
 */
record PolicyChoice(Policy policy) {

  /** The policies that the program ships with, the default first. */
  static List<PolicyChoice> shipped() {
    return List.of(
        new PolicyChoice(Policies.portage()),
        new PolicyChoice(Policies.hipaa()),
        new PolicyChoice(Policies.fsd()));
  }

  String name() {
    return Messages.find("policy." + policy.name()).orElseGet(policy::name);
  }

  /** One sentence for each thing that accepting does, for what is quiet and what is off. */
  List<String> sentences() {
    Map<Action, List<String>> byAction = new EnumMap<>(Action.class);
    for (Action action : Action.values()) {
      byAction.put(action, labels(type -> isOn(type) && policy.actionFor(type) == action));
    }
    List<String> sentences =
        byAction.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(entry -> sentence("policy.does." + entry.getKey(), entry.getValue()))
            .collect(Collectors.toList());
    tell(sentences, "policy.quiet", Attention.QUIET);
    tell(sentences, "policy.off", Attention.OFF);
    return sentences;
  }

  private void tell(List<String> sentences, String key, Attention attention) {
    List<String> labels = labels(type -> policy.attentionFor(type) == attention);
    if (!labels.isEmpty()) {
      sentences.add(sentence(key, labels));
    }
  }

  private boolean isOn(IdentifierType type) {
    return policy.attentionFor(type) != Attention.OFF;
  }

  private static List<String> labels(java.util.function.Predicate<IdentifierType> wanted) {
    return java.util.Arrays.stream(IdentifierType.values())
        .filter(wanted)
        .map(IdentifierType::label)
        .toList();
  }

  private static String sentence(String key, List<String> labels) {
    return Messages.text(key, String.join(", ", labels));
  }
}
