package org.sottovoce.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.policy.Action;
import org.sottovoce.policy.Attention;
import org.sottovoce.policy.Policy;
import org.sottovoce.review.Settings;

/** Settings in the bodies of events. */
final class SettingsJson {

  private SettingsJson() {}

  static void write(ObjectNode node, Settings settings) {
    node.put("policy", settings.policy().name());
    ObjectNode actions = node.putObject("actions");
    settings.policy().actions().forEach((type, action) -> actions.put(type.name(), action.name()));
    ObjectNode attention = node.putObject("attention");
    settings
        .policy()
        .attention()
        .forEach((type, level) -> attention.put(type.name(), level.name()));
  }

  static Settings read(JsonNode node) {
    Map<IdentifierType, Action> actions = new EnumMap<>(IdentifierType.class);
    node.required("actions")
        .properties()
        .forEach(
            entry ->
                actions.put(
                    IdentifierType.valueOf(entry.getKey()),
                    Action.valueOf(entry.getValue().asText())));
    return new Settings(
        new Policy(node.required("policy").asText(), actions, attention(node.path("attention"))));
  }

  /** Nothing in studies that are older than the levels of attention. */
  private static Map<IdentifierType, Attention> attention(JsonNode node) {
    Map<IdentifierType, Attention> attention = new EnumMap<>(IdentifierType.class);
    node.properties()
        .forEach(
            entry ->
                attention.put(
                    IdentifierType.valueOf(entry.getKey()),
                    Attention.valueOf(entry.getValue().asText())));
    return attention;
  }
}
