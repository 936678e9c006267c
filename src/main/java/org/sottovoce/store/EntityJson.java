package org.sottovoce.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityId;
import org.sottovoce.entity.PersonName;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.MentionId;
import org.sottovoce.pseudonym.Pseudonym;

/** Entities and pseudonyms in the bodies of events; all names stand in the key. */
final class EntityJson {

  private final KeyTexts key;

  EntityJson(KeyTexts key) {
    this.key = key;
  }

  void write(ObjectNode node, Entity entity) throws SQLException {
    node.put("id", entity.id().number());
    node.put("type", entity.type().name());
    node.put("name", key.id(entity.name()));
    ObjectNode mentions = node.putObject("mentions");
    for (MentionId mention : entity.mentions()) {
      ArrayNode spans = mentions.withArray("/" + mention.document().hex());
      MentionJson.span(spans.addArray(), mention.span());
    }
  }

  Entity read(JsonNode node) throws StudyFailure {
    List<MentionId> mentions = new ArrayList<>();
    for (Map.Entry<String, JsonNode> document : node.required("mentions").properties()) {
      Fingerprint fingerprint = new Fingerprint(document.getKey());
      document
          .getValue()
          .forEach(span -> mentions.add(new MentionId(fingerprint, MentionJson.span(span))));
    }
    return new Entity(
        id(node.required("id")),
        IdentifierType.valueOf(node.required("type").asText()),
        key.text(node.required("name").asInt()),
        mentions);
  }

  void write(ObjectNode node, Pseudonym pseudonym) throws SQLException {
    node.put("number", pseudonym.number());
    if (pseudonym.name().isPresent()) {
      PersonName name = pseudonym.name().get();
      ObjectNode parts = node.putObject("name");
      write(parts, "title", name.title());
      write(parts, "given", name.given());
      write(parts, "surname", name.surname());
    }
  }

  Pseudonym readPseudonym(JsonNode node) throws StudyFailure {
    Optional<PersonName> name = Optional.empty();
    if (node.has("name")) {
      JsonNode parts = node.get("name");
      name =
          Optional.of(
              new PersonName(read(parts, "title"), read(parts, "given"), read(parts, "surname")));
    }
    return new Pseudonym(node.required("number").asInt(), name);
  }

  static EntityId id(JsonNode node) {
    return new EntityId(node.asInt());
  }

  private void write(ObjectNode parts, String part, Optional<String> text) throws SQLException {
    if (text.isPresent()) {
      parts.put(part, key.id(text.get()));
    }
  }

  private Optional<String> read(JsonNode parts, String part) throws StudyFailure {
    return parts.has(part) ? Optional.of(key.text(parts.get(part).asInt())) : Optional.empty();
  }
}
