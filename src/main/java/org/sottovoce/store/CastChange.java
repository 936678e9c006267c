package org.sottovoce.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityId;
import org.sottovoce.pseudonym.Pseudonym;
import org.sottovoce.pseudonym.PseudonymTable;
import org.sottovoce.review.Review;

/** How an edit changed entities and pseudonyms: only what differs from before is stored. */
final class CastChange {

  private final EntityJson json;

  CastChange(EntityJson json) {
    this.json = json;
  }

  void write(ObjectNode body, Review before, List<Entity> entities, PseudonymTable pseudonyms)
      throws SQLException {
    writeEntities(body, before.entities(), entities);
    writePseudonyms(body, before.pseudonyms().pseudonyms(), pseudonyms.pseudonyms());
  }

  /** The entities after the change, by id. */
  List<Entity> entities(JsonNode body, Review before) throws StudyFailure {
    Map<EntityId, Entity> entities = new TreeMap<>();
    before.entities().forEach(entity -> entities.put(entity.id(), entity));
    body.required("entitiesGone").forEach(id -> entities.remove(EntityJson.id(id)));
    for (JsonNode node : body.required("entities")) {
      Entity entity = json.read(node);
      entities.put(entity.id(), entity);
    }
    return List.copyOf(entities.values());
  }

  /** The pseudonyms after the change. */
  PseudonymTable pseudonyms(JsonNode body, Review before) throws StudyFailure {
    Map<EntityId, Pseudonym> pseudonyms = new TreeMap<>(before.pseudonyms().pseudonyms());
    body.required("pseudonymsGone").forEach(id -> pseudonyms.remove(EntityJson.id(id)));
    for (JsonNode node : body.required("pseudonyms")) {
      pseudonyms.put(EntityJson.id(node.required("entity")), json.readPseudonym(node));
    }
    return new PseudonymTable(pseudonyms);
  }

  private void writeEntities(ObjectNode body, List<Entity> before, List<Entity> after)
      throws SQLException {
    Set<Entity> same = new HashSet<>(before);
    ArrayNode changed = body.putArray("entities");
    for (Entity entity : after) {
      if (!same.contains(entity)) {
        json.write(changed.addObject(), entity);
      }
    }
    Set<EntityId> left = new HashSet<>();
    after.forEach(entity -> left.add(entity.id()));
    ArrayNode gone = body.putArray("entitiesGone");
    before.stream()
        .map(Entity::id)
        .filter(id -> !left.contains(id))
        .forEach(id -> gone.add(id.number()));
  }

  private void writePseudonyms(
      ObjectNode body, Map<EntityId, Pseudonym> before, Map<EntityId, Pseudonym> after)
      throws SQLException {
    ArrayNode changed = body.putArray("pseudonyms");
    for (Map.Entry<EntityId, Pseudonym> entry : after.entrySet()) {
      if (!entry.getValue().equals(before.get(entry.getKey()))) {
        ObjectNode node = changed.addObject();
        node.put("entity", entry.getKey().number());
        json.write(node, entry.getValue());
      }
    }
    ArrayNode gone = body.putArray("pseudonymsGone");
    before.keySet().stream()
        .filter(id -> !after.containsKey(id))
        .forEach(id -> gone.add(id.number()));
  }
}
