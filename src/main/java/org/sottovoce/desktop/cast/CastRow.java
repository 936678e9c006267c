package org.sottovoce.desktop.cast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityId;
import org.sottovoce.entity.PersonName;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.policy.Attention;
import org.sottovoce.pseudonym.Pseudonym;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Review;
import org.sottovoce.review.Settings;

/**
 * An entity as the table shows it.
 *
 * @param basis what the rest follows from
 * @param replacement what stands, or would stand when accepted, in place of the whole: a person's
 *     full pseudonym rather than the form that a single mention takes
 */
record CastRow(Basis basis, String replacement) {

  /**
   * Everything that a row follows from.
   *
   * @param decision the one on the whole
   * @param mixed whether some of its mentions are decided otherwise
   */
  record Basis(
      Entity entity,
      Decision decision,
      boolean mixed,
      Optional<Pseudonym> pseudonym,
      Settings settings) {

    /**
     * The basis of {@code entity}'s row.
     *
     * @param apart the entities with mentions that were decided on their own
     */
    static Basis of(Review review, Entity entity, Set<EntityId> apart) {
      EntityId id = entity.id();
      Decision decision = review.decision(id);
      boolean mixed =
          apart.contains(id)
              && entity.mentions().stream().anyMatch(m -> review.decision(m) != decision);
      return new Basis(entity, decision, mixed, review.pseudonyms().of(id), review.settings());
    }

    private Optional<String> fullName() {
      return entity.type() == IdentifierType.PERSON
          ? pseudonym.flatMap(Pseudonym::name).map(PersonName::full)
          : Optional.empty();
    }

    @Override
    public String toString() {
      return "Basis[" + entity + ", " + decision + "]";
    }
  }

  /** The rows of {@code review}; those of {@code known} whose basis stands are taken over. */
  static List<CastRow> all(Review review, Engine engine, List<CastRow> known) {
    Map<EntityId, CastRow> byId = new HashMap<>();
    known.forEach(row -> byId.put(row.entity().id(), row));
    Set<EntityId> apart =
        review.mentionDecisions().keySet().stream()
            .map(mention -> review.entityOf(mention).id())
            .collect(Collectors.toSet());
    return review.entities().stream()
        .map(entity -> row(review, Basis.of(review, entity, apart), engine, byId.get(entity.id())))
        .toList();
  }

  private static CastRow row(Review review, Basis basis, Engine engine, CastRow known) {
    if (known != null && known.basis.equals(basis)) {
      return known;
    }
    return new CastRow(basis, replacement(review, basis, engine));
  }

  private static String replacement(Review review, Basis basis, Engine engine) {
    Entity entity = basis.entity();
    Decision shown = basis.decision() == Decision.UNDECIDED ? Decision.ACCEPT : basis.decision();
    return switch (shown.action(entity.type(), review.settings().policy())) {
      case KEEP -> entity.name();
      case PSEUDONYM ->
          basis
              .fullName()
              .orElseGet(() -> engine.replacement(review, fullest(review, entity), shown));
      default -> engine.replacement(review, fullest(review, entity), shown);
    };
  }

  /** The first mention that says the entity's name in full, or else its first. */
  private static MentionId fullest(Review review, Entity entity) {
    return entity.mentions().stream()
        .filter(mention -> surface(review, mention).equals(entity.name()))
        .findFirst()
        .orElse(entity.mentions().get(0));
  }

  private static String surface(Review review, MentionId mention) {
    RecognizedDocument document = review.document(mention.document()).orElseThrow();
    return document.document().surface(mention.span());
  }

  Entity entity() {
    return basis.entity();
  }

  /** Whether nobody is led to mentions of its type. */
  boolean isQuiet() {
    return basis.settings().policy().attentionFor(entity().type()) == Attention.QUIET;
  }

  Decision decision() {
    return basis.decision();
  }

  boolean mixed() {
    return basis.mixed();
  }

  @Override
  public String toString() {
    return "CastRow[" + basis + "]";
  }
}
