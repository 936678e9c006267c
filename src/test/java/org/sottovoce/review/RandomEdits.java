package org.sottovoce.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityId;
import org.sottovoce.entity.EntityLinker;
import org.sottovoce.entity.PersonName;
import org.sottovoce.entity.SmallNameBook;
import org.sottovoce.entity.Texts;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.policy.Action;
import org.sottovoce.policy.Policy;
import org.sottovoce.pseudonym.Pseudonym;
import org.sottovoce.pseudonym.PseudonymDraw;
import org.sottovoce.pseudonym.PseudonymTable;
import org.sottovoce.text.Span;

/** Edits of every kind that fit a review, for tests; the same seed gives the same ones. */
public final class RandomEdits {

  /** Every surface and cue that the documents of these edits hold, but for short ones. */
  public static final List<String> SURFACES =
      List.of("Mary Whitaker", "Whitaker", "Zsofia Kovacs", "Kovacs", "Leedsbridge", "0113 4960");

  private static final List<String> MARKED =
      List.of(
          "P:Mary Whitaker",
          "P:Whitaker",
          "P:Mary",
          "P:Tom Whitaker",
          "P:Zsofia Kovacs",
          "P:Kovacs",
          "L:Leedsbridge",
          "O:Ropery Inn",
          "T:0113 4960",
          "D:1962");

  private final SmallNameBook names = new SmallNameBook();
  private final EntityLinker linker = new EntityLinker(names);
  private final Random random;
  private int documents;

  public RandomEdits(long seed) {
    this.random = new Random(seed);
  }

  /** Settings under which everything is marked. */
  public static Settings settings() {
    Map<IdentifierType, Action> actions = new EnumMap<>(IdentifierType.class);
    for (IdentifierType type : IdentifierType.values()) {
      actions.put(type, Action.MARKER);
    }
    return new Settings(new Policy("test", actions));
  }

  /** An edit that can be made to {@code review}. */
  public Edit next(Review review) {
    if (review.entities().size() < 3) {
      return addDocument(review);
    }
    return switch (random.nextInt(16)) {
      case 0 -> addDocument(review);
      case 1 -> mark(review);
      case 2 -> merge(review);
      case 3 -> split(review);
      case 4 -> new Edit.Retype(entity(review).id(), pick(List.of(IdentifierType.values())));
      case 5 -> new Edit.Rename(entity(review).id(), pseudonym());
      case 6 ->
          new Edit.ChangeSettings(review.settings().withPeopleAs(pick(List.of(Action.values()))));
      case 15 -> lookAgain(review);
      case 14 -> new Edit.See(Set.of(pick(entity(review).mentions())), random.nextInt(3) > 0);
      case 7, 8, 9 ->
          new Edit.DecideEntities(
              Set.copyOf(List.of(entity(review).id(), entity(review).id())), decision());
      default -> new Edit.DecideMention(pick(entity(review).mentions()), decision());
    };
  }

  /** Adds one more document. */
  public Edit addDocument(Review review) {
    StringBuilder text = new StringBuilder("Interview " + documents++ + ". ");
    for (int i = 0; i < 12; i++) {
      text.append('{')
          .append(pick(MARKED))
          .append("} spoke to {")
          .append(pick(MARKED))
          .append("}. ");
    }
    RecognizedDocument document = withCues(Texts.recognized(text.toString()));
    List<RecognizedDocument> all = new ArrayList<>(review.documents());
    all.add(document);
    List<Entity> entities = linked(review, all);
    return new Edit.AddDocument(document, entities, drawn(review, entities));
  }

  private static RecognizedDocument withCues(RecognizedDocument document) {
    List<Mention> mentions = new ArrayList<>(document.mentions());
    Evidence cue = new Evidence("cue", "beside a name", 0.5, Optional.of("spoke to Whitaker"));
    mentions.replaceAll(m -> new Mention(m.span(), m.type(), List.of(m.evidence().get(0), cue)));
    return new RecognizedDocument(document.document(), mentions);
  }

  private Edit mark(Review review) {
    List<RecognizedDocument> all = new ArrayList<>(review.documents());
    int place = random.nextInt(all.size());
    RecognizedDocument document = all.get(place);
    int length = document.document().text().length();
    Span span = Span.of(random.nextInt(length - 8), 1 + random.nextInt(8));
    List<Mention> mentions = new ArrayList<>(document.mentions());
    mentions.removeIf(mention -> mention.span().overlaps(span));
    mentions.add(Mention.of(span, IdentifierType.OCCUPATION, Evidence.of("reviewer", "marked", 1)));
    all.set(place, new RecognizedDocument(document.document(), mentions));
    List<Entity> entities = linked(review, all);
    return new Edit.Mark(all, entities, drawn(review, entities));
  }

  /** Takes away what nobody has had a hand in, now and then, and puts something in its place. */
  private Edit lookAgain(Review review) {
    List<RecognizedDocument> all = new ArrayList<>();
    for (RecognizedDocument document : review.documents()) {
      List<Mention> mentions = new ArrayList<>(document.mentions());
      mentions.removeIf(m -> !review.isHandled(document, m) && random.nextBoolean());
      Span span = Span.of(random.nextInt(document.document().text().length() - 3), 3);
      if (mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
        mentions.add(Mention.of(span, IdentifierType.HEALTH, Evidence.of("test", "seen", 0.7)));
      }
      all.add(new RecognizedDocument(document.document(), mentions));
    }
    List<Entity> entities = linked(review, all);
    Settings settings = review.settings().withPeopleAs(pick(List.of(Action.values())));
    return new Edit.LookAgain(settings, all, entities, drawn(review, entities));
  }

  private Edit merge(Review review) {
    List<Entity> entities = review.entities();
    int from = random.nextInt(entities.size());
    int into = (from + 1 + random.nextInt(entities.size() - 1)) % entities.size();
    return new Edit.Merge(entities.get(from).id(), entities.get(into).id());
  }

  private Edit split(Review review) {
    Entity entity = entity(review);
    List<MentionId> moved =
        entity.mentions().subList(0, 1 + random.nextInt(entity.mentions().size()));
    EntityId id = review.nextEntityId();
    return new Edit.Split(new Entity(id, entity.type(), "Mary Whitaker", moved), pseudonym());
  }

  private List<Entity> linked(Review review, List<RecognizedDocument> all) {
    return linker.link(all, review.entities(), review.nextEntityId().number() - 1);
  }

  private PseudonymTable drawn(Review review, List<Entity> entities) {
    return new PseudonymDraw(names, random).draw(entities, review.pseudonyms());
  }

  private Pseudonym pseudonym() {
    PersonName name = PersonName.of("Ottilie", "Featherstone");
    return new Pseudonym(
        1 + random.nextInt(99), random.nextBoolean() ? Optional.of(name) : Optional.empty());
  }

  private Decision decision() {
    return pick(List.of(Decision.values()));
  }

  private Entity entity(Review review) {
    return pick(review.entities());
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
