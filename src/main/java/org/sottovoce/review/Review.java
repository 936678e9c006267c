package org.sottovoce.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.policy.Action;
import org.sottovoce.policy.Attention;
import org.sottovoce.pseudonym.PseudonymTable;

/**
 * The state of the work on a study: its documents, the entities in them, and what was decided.
 *
 * <p>Immutable: every change makes a new one that shares what did not change. Every mention of
 * every document belongs to exactly one entity. A decision on a mention goes before that on its
 * entity.
 */
public final class Review {

  private final Settings settings;
  private final List<RecognizedDocument> documents;
  private final List<Entity> entities;
  private final PseudonymTable pseudonyms;
  private final Decided decided;
  private final Map<MentionId, Entity> entityOf;

  private Review(
      Settings settings,
      List<RecognizedDocument> documents,
      List<Entity> entities,
      PseudonymTable pseudonyms,
      Decided decided,
      Map<MentionId, Entity> entityOf) {
    this.settings = settings;
    this.documents = documents;
    this.entities = entities;
    this.pseudonyms = pseudonyms;
    this.decided = decided;
    this.entityOf = entityOf;
  }

  /** A review without documents. */
  public static Review empty(Settings settings) {
    return new Review(
        settings, List.of(), List.of(), PseudonymTable.empty(), Decided.nothing(), Map.of());
  }

  public Settings settings() {
    return settings;
  }

  /** The documents, in the order in which they were added. */
  public List<RecognizedDocument> documents() {
    return documents;
  }

  /** All entities, by id. */
  public List<Entity> entities() {
    return entities;
  }

  public PseudonymTable pseudonyms() {
    return pseudonyms;
  }

  public Optional<RecognizedDocument> document(Fingerprint fingerprint) {
    return documents.stream().filter(d -> d.fingerprint().equals(fingerprint)).findFirst();
  }

  public Optional<Entity> entity(EntityId id) {
    return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
  }

  /**
   * The first id that was never used, neither by an entity nor by one that is gone but had a
   * pseudonym.
   */
  public EntityId nextEntityId() {
    int last = 0;
    for (Entity entity : entities) {
      last = Math.max(last, entity.id().number());
    }
    for (EntityId id : pseudonyms.pseudonyms().keySet()) {
      last = Math.max(last, id.number());
    }
    return new EntityId(last + 1);
  }

  /**
   * The entity that a mention refers to.
   *
   * @throws IllegalArgumentException when this review has no such mention
   */
  public Entity entityOf(MentionId mention) {
    Entity entity = entityOf.get(mention);
    if (entity == null) {
      throw new IllegalArgumentException("no mention at " + mention.span());
    }
    return entity;
  }

  /** What was decided for a mention: its own decision, else its entity's. */
  public Decision decision(MentionId mention) {
    Decision own = decided.mentions().get(mention);
    return own != null ? own : decision(entityOf(mention).id());
  }

  /** What was decided for an entity as a whole. */
  public Decision decision(EntityId entity) {
    return decided.entities().getOrDefault(entity, Decision.UNDECIDED);
  }

  /** The mentions that were decided otherwise than their entity. */
  public Map<MentionId, Decision> mentionDecisions() {
    return decided.mentions();
  }

  /** The entities that were decided as a whole. */
  public Map<EntityId, Decision> entityDecisions() {
    return decided.entities();
  }

  /** The pictures that a release shows; a grey area stands in place of all others. */
  public SortedSet<PictureId> keptPictures() {
    return decided.pictures();
  }

  /** The places outside all mentions that a person has looked at and left as they are. */
  public Set<MentionId> seen() {
    return decided.seen();
  }

  /** The first place that was looked at here and not in {@code other}, or there and not here. */
  public Optional<MentionId> firstSeenOtherwise(Review other) {
    return Stream.concat(seen().stream(), other.seen().stream())
        .filter(place -> seen().contains(place) != other.seen().contains(place))
        .min(Comparator.naturalOrder());
  }

  /**
   * Whether a person has had a hand in a mention: decided it, marked it, or formed its entity.
   *
   * @throws IllegalArgumentException when {@code document} does not have it here
   */
  public boolean isHandled(RecognizedDocument document, Mention mention) {
    MentionId id = document.id(mention);
    Entity entity = entityOf(id);
    return decision(id) != Decision.UNDECIDED
        || decided.mentions().containsKey(id)
        || decided.shaped().contains(entity.id())
        || mention.evidence().stream().anyMatch(e -> e.recognizer().equals(Marking.RECOGNIZER));
  }

  /** What the release does with a mention. */
  public Action action(MentionId mention) {
    return decision(mention).action(entityOf(mention).type(), settings.policy());
  }

  /** Whether nobody is to be led to {@code mention}: it is listed and shown, no more. */
  public boolean isQuiet(Mention mention) {
    return settings.policy().attentionFor(mention) == Attention.QUIET;
  }

  /** How many mentions nobody has decided yet. */
  public long undecided() {
    return entityOf.keySet().stream().filter(m -> decision(m) == Decision.UNDECIDED).count();
  }

  /** This review under other settings. */
  public Review with(Settings changed) {
    return new Review(changed, documents, entities, pseudonyms, decided, entityOf);
  }

  /** This review with a picture kept, or no longer kept. */
  public Review with(PictureId picture, boolean kept) {
    return decided(decided.with(picture, kept));
  }

  /** This review with another decision for one mention. */
  public Review with(MentionId mention, Decision decision) {
    entityOf(mention);
    return decided(decided.with(mention, decision));
  }

  /** This review with one decision for whole entities; their mentions' own decisions go. */
  public Review with(Set<EntityId> decidedEntities, Decision decision) {
    return decided(
        decided
            .with(decidedEntities, decision)
            .without(mention -> decidedEntities.contains(entityOf(mention).id())));
  }

  /** This review with a decision for an entity as a whole; its mentions keep their own ones. */
  Review withWhole(EntityId entity, Decision decision) {
    if (decision(entity) == decision) {
      return this;
    }
    return decided(decided.with(Set.of(entity), decision));
  }

  /** This review with entities that a person has merged, split, renamed or given another type. */
  Review withShaped(Set<EntityId> ids) {
    return decided(decided.withShaped(ids));
  }

  /** This review with places that were looked at, or are to be looked at again. */
  Review withSeen(Set<MentionId> places, boolean now) {
    return decided(decided.withSeen(places, now));
  }

  /** This review with another table of pseudonyms. */
  public Review with(PseudonymTable changed) {
    return new Review(settings, documents, entities, changed, decided, entityOf);
  }

  /**
   * This review with other documents and entities; decisions on what is no longer there go.
   *
   * @throws IllegalArgumentException unless every mention belongs to exactly one entity
   */
  public Review with(List<RecognizedDocument> changed, List<Entity> linked) {
    Map<MentionId, Entity> index = index(changed, linked);
    Set<EntityId> ids = linked.stream().map(Entity::id).collect(Collectors.toSet());
    List<Entity> ordered = new ArrayList<>(linked);
    ordered.sort((one, other) -> one.id().compareTo(other.id()));
    return new Review(
        settings,
        List.copyOf(changed),
        List.copyOf(ordered),
        pseudonyms,
        decided.retaining(ids, index.keySet()),
        index);
  }

  private static Map<MentionId, Entity> index(
      List<RecognizedDocument> documents, List<Entity> entities) {
    Map<MentionId, Entity> index = new HashMap<>();
    for (Entity entity : entities) {
      for (MentionId mention : entity.mentions()) {
        if (index.put(mention, entity) != null) {
          throw new IllegalArgumentException("two entities claim " + mention.span());
        }
      }
    }
    int mentions = 0;
    for (RecognizedDocument document : documents) {
      for (Mention mention : document.mentions()) {
        mentions++;
        if (!index.containsKey(document.id(mention))) {
          throw new IllegalArgumentException("no entity claims " + mention.span());
        }
      }
    }
    if (mentions != index.size()) {
      throw new IllegalArgumentException("an entity claims a mention that no document has");
    }
    return Collections.unmodifiableMap(index);
  }

  private Review decided(Decided changed) {
    return new Review(settings, documents, entities, pseudonyms, changed, entityOf);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Review other
        && settings.equals(other.settings)
        && documents.equals(other.documents)
        && entities.equals(other.entities)
        && pseudonyms.equals(other.pseudonyms)
        && decided.equals(other.decided);
  }

  @Override
  public int hashCode() {
    return 31 * entities.hashCode() + decided.hashCode();
  }

  @Override
  public String toString() {
    return "Review[" + documents.size() + " documents, " + entities.size() + " entities]";
  }
}
