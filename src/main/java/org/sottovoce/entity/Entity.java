package org.sottovoce.entity;

import java.util.List;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.MentionId;

/**
 * The person, place, organisation or other thing that mentions across all documents refer to.
 *
 * @param id which one
 * @param type what it is
 * @param name its fullest surface, for lists on the screen
 * @param mentions in order; at least one
 */
public record Entity(EntityId id, IdentifierType type, String name, List<MentionId> mentions) {

  public Entity {
    mentions = mentions.stream().sorted().distinct().toList();
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("entity " + id.number() + " without a mention");
    }
  }

  @Override
  public String toString() {
    return "Entity[" + id.number() + ", " + type + ", " + mentions.size() + " mentions]";
  }
}
