package org.sottovoce.pipeline;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityLinker;
import org.sottovoce.entity.PersonName;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.policy.Policy;
import org.sottovoce.pseudonym.Pseudonym;
import org.sottovoce.pseudonym.PseudonymDraw;
import org.sottovoce.pseudonym.PseudonymTable;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Review;
import org.sottovoce.review.Settings;
import org.sottovoce.text.Span;

/**
 * From suggestions to a review: who is the same person, what stands for each, and how a review that
 * somebody works on takes in more. Immutable and safe for any thread.
 */
public final class Reviewing {

  private final Engine engine;
  private final EntityLinker linker;

  public Reviewing(Engine engine) {
    this.engine = engine;
    this.linker = new EntityLinker(engine.names());
  }

  /**
   * A review of the documents, linked and with pseudonyms drawn; nothing is decided. What the
   * policy turns off is left out.
   */
  public Review review(Settings settings, List<RecognizedDocument> documents) {
    List<RecognizedDocument> heeded =
        documents.stream().map(document -> heeded(document, settings.policy())).toList();
    List<Entity> entities = linker.link(heeded, List.of());
    return Review.empty(settings)
        .with(heeded, entities)
        .with(draw(entities, PseudonymTable.empty()));
  }

  /** {@code document} without what the policy turns off. */
  private static RecognizedDocument heeded(RecognizedDocument document, Policy policy) {
    return new RecognizedDocument(document.document(), policy.heeded(document.mentions()));
  }

  /**
   * The edit that adds a document to a review: finds in it what the study names already, links its
   * mentions and draws pseudonyms.
   */
  public Edit.AddDocument adding(Review review, RecognizedDocument document) {
    List<RecognizedDocument> spread = engine.spread(with(review, document));
    RecognizedDocument added = heeded(spread.get(spread.size() - 1), review.settings().policy());
    List<Entity> entities = linked(with(review, added), review.entities(), review);
    return new Edit.AddDocument(added, entities, draw(entities, review.pseudonyms()));
  }

  private static List<RecognizedDocument> with(Review review, RecognizedDocument document) {
    return Stream.concat(review.documents().stream(), Stream.of(document)).toList();
  }

  /**
   * The edit that suggests what {@code found} holds in place of what is suggested now; whatever a
   * person has had a hand in stays. Documents that were not looked at again stay as they are.
   *
   * @param found the documents after another look, in any order
   */
  public Edit.LookAgain lookingAgain(
      Review review, Settings settings, List<RecognizedDocument> found) {
    SecondLook look = new SecondLook(review, settings.policy());
    List<RecognizedDocument> after = look.heeded(engine.spread(look.merged(found)));
    List<Entity> entities = linked(after, look.entities(after), review);
    return new Edit.LookAgain(settings, after, entities, draw(entities, review.pseudonyms()));
  }

  /** The entities of {@code documents}, of which {@code known} are; no number is given twice. */
  private List<Entity> linked(
      List<RecognizedDocument> documents, List<Entity> known, Review review) {
    return linker.link(documents, known, review.nextEntityId().number() - 1);
  }

  /** Draws a fictitious name for a person who is not among the entities of {@code review} yet. */
  public PersonName drawName(Review review, String surface) {
    MentionId anywhere =
        new MentionId(review.documents().get(0).fingerprint(), new Span(0, surface.length()));
    Entity person =
        new Entity(review.nextEntityId(), IdentifierType.PERSON, surface, List.of(anywhere));
    List<Entity> all = Stream.concat(review.entities().stream(), Stream.of(person)).toList();
    return draw(all, review.pseudonyms()).of(person.id()).flatMap(Pseudonym::name).orElseThrow();
  }

  /** Draws pseudonyms for those of {@code entities} that {@code known} has none for. */
  private PseudonymTable draw(List<Entity> entities, PseudonymTable known) {
    return new PseudonymDraw(engine.names(), new SecureRandom()).draw(entities, known);
  }
}
