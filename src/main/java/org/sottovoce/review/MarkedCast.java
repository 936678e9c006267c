package org.sottovoce.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityId;
import org.sottovoce.entity.PersonName;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.pseudonym.Pseudonym;
import org.sottovoce.pseudonym.PseudonymTable;
import org.sottovoce.text.Folding;

/**
 * The entities and pseudonyms after mentions were marked.
 *
 * @param entities one for each that still has mentions, and that of the marked ones
 */
record MarkedCast(List<Entity> entities, PseudonymTable pseudonyms) {

  /**
   * Lets the marked mentions join the entity of their type that is called the same; where there is
   * none, makes one with a pseudonym of its own.
   *
   * @param documents after the change
   * @param marked the new mentions, which no entity has any more
   */
  static MarkedCast of(
      Review review,
      List<RecognizedDocument> documents,
      List<MentionId> marked,
      String surface,
      IdentifierType type,
      Function<String, PersonName> draw) {
    Optional<Entity> same = sameName(review, surface, type);
    EntityId id = same.map(Entity::id).orElseGet(() -> nextId(review));
    Set<MentionId> gone = new HashSet<>(marked);
    Set<MentionId> present = new HashSet<>();
    documents.forEach(each -> each.mentions().forEach(m -> present.add(each.id(m))));
    List<MentionId> own = new ArrayList<>(marked);
    List<Entity> entities = new ArrayList<>();
    for (Entity entity : review.entities()) {
      List<MentionId> left =
          entity.mentions().stream().filter(m -> present.contains(m) && !gone.contains(m)).toList();
      if (entity.id().equals(id)) {
        own.addAll(left);
      } else if (!left.isEmpty()) {
        entities.add(new Entity(entity.id(), entity.type(), entity.name(), left));
      }
    }
    entities.add(new Entity(id, type, same.map(Entity::name).orElse(surface), own));
    PseudonymTable table = review.pseudonyms();
    return new MarkedCast(
        entities,
        same.isPresent() ? table : table.with(id, pseudonym(review, surface, type, draw)));
  }

  /** The entity that is called so, by its name or by one of its mentions. */
  private static Optional<Entity> sameName(Review review, String surface, IdentifierType type) {
    String folded = Folding.fold(surface);
    return review.entities().stream()
        .filter(entity -> entity.type() == type)
        .filter(
            entity ->
                Stream.concat(
                        Stream.of(entity.name()),
                        entity.mentions().stream().map(id -> surface(review, id)))
                    .anyMatch(name -> Folding.fold(name).equals(folded)))
        .findFirst();
  }

  private static String surface(Review review, MentionId id) {
    return review.document(id.document()).orElseThrow().document().surface(id.span());
  }

  /** One above all that are known, also of those whose entities are gone. */
  private static EntityId nextId(Review review) {
    int highest =
        Stream.concat(
                review.entities().stream().map(Entity::id),
                review.pseudonyms().pseudonyms().keySet().stream())
            .mapToInt(EntityId::number)
            .max()
            .orElse(0);
    return new EntityId(highest + 1);
  }

  private static Pseudonym pseudonym(
      Review review, String surface, IdentifierType type, Function<String, PersonName> draw) {
    int highest =
        review.entities().stream()
            .filter(entity -> entity.type() == type)
            .flatMap(entity -> review.pseudonyms().of(entity.id()).stream())
            .mapToInt(Pseudonym::number)
            .max()
            .orElse(0);
    return new Pseudonym(
        highest + 1,
        type == IdentifierType.PERSON ? Optional.of(draw.apply(surface)) : Optional.empty());
  }
}
