package org.sottovoce.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityId;
import org.sottovoce.entity.PersonName;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.pseudonym.Pseudonym;
import org.sottovoce.pseudonym.PseudonymTable;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;

/**
 * Turns a selection that a reviewer marked into an edit: a mention there, and one wherever else the
 * same words stand unmarked in any document, all referring to one entity.
 */
public final class Marking {

  /** The name under which marked mentions say where they come from. */
  public static final String RECOGNIZER = "reviewer";

  private final Review review;
  private final Function<String, PersonName> draw;

  /**
   * @param draw draws a fictitious name for a person who is called so
   */
  public Marking(Review review, Function<String, PersonName> draw) {
    this.review = review;
    this.draw = draw;
  }

  /**
   * A mark that is ready to be made.
   *
   * @param mention where the selection's own mention stands
   */
  public record Marked(MentionId mention, Edit.Mark edit) {}

  /**
   * The mark of {@code selection} as {@code type}.
   *
   * @return empty when the selection holds no letter and no digit
   */
  public Optional<Marked> mark(Fingerprint document, Span selection, IdentifierType type) {
    RecognizedDocument page = review.document(document).orElseThrow();
    return SelectionEdges.trim(page.document(), selection).map(span -> mark(page, span, type));
  }

  private Marked mark(RecognizedDocument page, Span span, IdentifierType type) {
    String surface = page.document().surface(span);
    Mention own = mention(span, type, "marked by hand");
    Map<Fingerprint, List<Mention>> added = new TreeMap<>();
    for (RecognizedDocument each : review.documents()) {
      added.put(each.fingerprint(), occurrences(each, surface, type, page, own));
    }
    List<RecognizedDocument> documents =
        review.documents().stream().map(each -> with(each, added.get(each.fingerprint()))).toList();
    List<MentionId> ids = new ArrayList<>();
    added.forEach((document, all) -> all.forEach(m -> ids.add(new MentionId(document, m.span()))));
    Casting cast = cast(documents, surface, type, ids);
    return new Marked(page.id(own), new Edit.Mark(documents, cast.entities(), cast.pseudonyms()));
  }

  private static Mention mention(Span span, IdentifierType type, String rule) {
    return Mention.of(span, type, Evidence.of(RECOGNIZER, rule, 1));
  }

  /** The new mentions of one document, in order. */
  private static List<Mention> occurrences(
      RecognizedDocument document,
      String surface,
      IdentifierType type,
      RecognizedDocument page,
      Mention own) {
    List<Mention> found = new ArrayList<>();
    boolean here = document.fingerprint().equals(page.fingerprint());
    if (here) {
      found.add(own);
    }
    for (Span span : Occurrences.of(surface, document.document().text())) {
      boolean taken =
          document.mentions().stream().anyMatch(m -> m.span().overlaps(span))
              || (here && own.span().overlaps(span));
      if (!taken) {
        found.add(mention(span, type, "same words as marked by hand"));
      }
    }
    return found;
  }

  /** The document with {@code added} in place of whatever they overlap. */
  private static RecognizedDocument with(RecognizedDocument document, List<Mention> added) {
    if (added.isEmpty()) {
      return document;
    }
    List<Mention> mentions = new ArrayList<>(document.mentions());
    mentions.removeIf(old -> added.stream().anyMatch(m -> m.span().overlaps(old.span())));
    mentions.addAll(added);
    return new RecognizedDocument(document.document(), mentions);
  }

  /** Entities and pseudonyms after the change. */
  private record Casting(List<Entity> entities, PseudonymTable pseudonyms) {}

  private Casting cast(
      List<RecognizedDocument> documents,
      String surface,
      IdentifierType type,
      List<MentionId> added) {
    Optional<EntityId> same = sameName(surface, type);
    EntityId id = same.orElseGet(this::nextId);
    List<Entity> entities = new ArrayList<>();
    List<MentionId> own = new ArrayList<>(added);
    String name = surface;
    for (Entity entity : review.entities()) {
      List<MentionId> left = left(entity, added, documents);
      if (entity.id().equals(id)) {
        own.addAll(left);
        name = entity.name();
      } else if (!left.isEmpty()) {
        entities.add(new Entity(entity.id(), entity.type(), entity.name(), left));
      }
    }
    entities.add(new Entity(id, type, name, own));
    return new Casting(
        entities,
        same.isPresent()
            ? review.pseudonyms()
            : review.pseudonyms().with(id, pseudonym(surface, type)));
  }

  /** The mentions of {@code entity} that are still there under their old entity. */
  private static List<MentionId> left(
      Entity entity, List<MentionId> added, List<RecognizedDocument> documents) {
    return entity.mentions().stream()
        .filter(id -> !added.contains(id))
        .filter(
            id ->
                documents.stream()
                    .filter(document -> document.fingerprint().equals(id.document()))
                    .flatMap(document -> document.mentions().stream())
                    .anyMatch(mention -> mention.span().equals(id.span())))
        .toList();
  }

  /** The entity of that type that is called the same, by its name or by one of its mentions. */
  private Optional<EntityId> sameName(String surface, IdentifierType type) {
    String folded = Folding.fold(surface);
    return review.entities().stream()
        .filter(entity -> entity.type() == type)
        .filter(
            entity ->
                Folding.fold(entity.name()).equals(folded)
                    || entity.mentions().stream()
                        .anyMatch(id -> Folding.fold(surface(id)).equals(folded)))
        .map(Entity::id)
        .findFirst();
  }

  private String surface(MentionId id) {
    return review.document(id.document()).orElseThrow().document().surface(id.span());
  }

  /** One above all that were ever given out and are still known. */
  private EntityId nextId() {
    int highest =
        java.util.stream.Stream.concat(
                review.entities().stream().map(Entity::id),
                review.pseudonyms().pseudonyms().keySet().stream())
            .mapToInt(EntityId::number)
            .max()
            .orElse(0);
    return new EntityId(highest + 1);
  }

  private Pseudonym pseudonym(String surface, IdentifierType type) {
    int highest =
        review.entities().stream()
            .filter(entity -> entity.type() == type)
            .flatMap(entity -> review.pseudonyms().of(entity.id()).stream())
            .mapToInt(Pseudonym::number)
            .max()
            .orElse(0);
    Optional<PersonName> name =
        type == IdentifierType.PERSON ? Optional.of(draw.apply(surface)) : Optional.empty();
    return new Pseudonym(highest + 1, name);
  }
}
