package org.sottovoce.desktop.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.entity.Entity;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Review;
import org.sottovoce.text.Span;

/**
 * Where the reviewer is: a review, the document in view, the current mention in it, and the text
 * selected there. Immutable; every move gives another.
 *
 * @param document the one in view; empty only while the review has none
 * @param mention the current one, in that document
 * @param selection never empty when present
 */
public record Sight(
    Review review,
    Optional<Fingerprint> document,
    Optional<MentionId> mention,
    Optional<Span> selection) {

  /** At the beginning of the first document. */
  public static Sight of(Review review) {
    Optional<Fingerprint> first =
        review.documents().stream().findFirst().map(RecognizedDocument::fingerprint);
    return new Sight(review, first, Optional.empty(), Optional.empty());
  }

  /** The same place after the review changed, or the nearest to it that is left. */
  public Sight on(Review changed) {
    if (changed.documents() == review.documents()) {
      return new Sight(changed, document, mention, selection);
    }
    Optional<Fingerprint> kept = document.filter(d -> changed.document(d).isPresent());
    if (kept.isEmpty()) {
      return of(changed);
    }
    Optional<MentionId> same = mention.filter(m -> marks(changed, m));
    return new Sight(changed, kept, same, Optional.empty());
  }

  private static boolean marks(Review review, MentionId id) {
    return review.document(id.document()).stream()
        .flatMap(document -> document.mentions().stream())
        .anyMatch(mention -> mention.span().equals(id.span()));
  }

  /** At the beginning of another document. */
  public Sight in(Fingerprint other) {
    return new Sight(review, Optional.of(other), Optional.empty(), Optional.empty());
  }

  /** At a mention, in its document. */
  public Sight at(MentionId target) {
    return new Sight(review, Optional.of(target.document()), Optional.of(target), Optional.empty());
  }

  /** At a place outside all mentions, which is selected. */
  public Sight atPlace(MentionId place) {
    return in(place.document()).selecting(place.span());
  }

  /** With {@code span} of the document selected; an empty span selects nothing. */
  public Sight selecting(Span span) {
    return new Sight(review, document, mention, Optional.of(span).filter(s -> !s.isEmpty()));
  }

  /** The document in view. */
  public Optional<RecognizedDocument> page() {
    return document.flatMap(review::document);
  }

  /** Whom the current mention refers to. */
  public Optional<Entity> entity() {
    return mention.map(review::entityOf);
  }

  /** What was decided for the current mention. */
  public Optional<Decision> decision() {
    return mention.map(review::decision);
  }

  /** The current mention as its document has it. */
  public Optional<Mention> found() {
    return mention.flatMap(
        id ->
            page().stream()
                .flatMap(p -> p.mentions().stream())
                .filter(m -> m.span().equals(id.span()))
                .findFirst());
  }

  /** At the next mention, over all documents and round to the first. */
  public Sight next() {
    return step(1, id -> true);
  }

  public Sight previous() {
    return step(-1, id -> true);
  }

  /** At the next mention that waits for a decision; where this is when there is none. */
  public Sight nextUndecided() {
    return step(1, waiting()::contains);
  }

  public Sight previousUndecided() {
    return step(-1, waiting()::contains);
  }

  /** At the next mention of {@code entity}, round to its first. */
  public Sight nextOf(Entity entity) {
    return step(1, id -> review.entityOf(id).id().equals(entity.id()));
  }

  /** In the document {@code distance} places on, round to the first. */
  public Sight turn(int distance) {
    List<RecognizedDocument> documents = review.documents();
    if (documents.isEmpty()) {
      return this;
    }
    int at = Math.max(0, page().map(documents::indexOf).orElse(0));
    return in(documents.get(Math.floorMod(at + distance, documents.size())).fingerprint());
  }

  /**
   * At the first mention that {@code earlier} had decided otherwise, else at the first place that
   * was looked at then and not now or now and not then; here when there is none.
   */
  public Sight atDifference(Review earlier) {
    if (earlier.documents() != review.documents()) {
      return this;
    }
    return order().stream()
        .filter(id -> earlier.decision(id) != review.decision(id))
        .findFirst()
        .map(this::at)
        .or(() -> review.firstSeenOtherwise(earlier).map(this::atPlace))
        .orElse(this);
  }

  /** The mentions that are neither decided nor quiet. */
  private Set<MentionId> waiting() {
    Set<MentionId> waiting = new HashSet<>();
    for (RecognizedDocument each : review.documents()) {
      each.mentions().stream()
          .filter(found -> !review.isQuiet(found))
          .map(each::id)
          .filter(id -> review.decision(id) == Decision.UNDECIDED)
          .forEach(waiting::add);
    }
    return waiting;
  }

  private Sight step(int direction, Predicate<MentionId> wanted) {
    List<MentionId> order = order();
    int size = order.size();
    int from = place(order, direction);
    for (int i = 1; i <= size; i++) {
      MentionId candidate = order.get(Math.floorMod(from + direction * i, size));
      if (wanted.test(candidate)) {
        return at(candidate);
      }
    }
    return this;
  }

  /** The index of the current mention; without one, that just outside the document in view. */
  private int place(List<MentionId> order, int direction) {
    if (mention.isPresent()) {
      return order.indexOf(mention.get());
    }
    int before = 0;
    for (RecognizedDocument candidate : review.documents()) {
      if (document.filter(candidate.fingerprint()::equals).isPresent()) {
        return direction > 0 ? before - 1 : before;
      }
      before += candidate.mentions().size();
    }
    return -1;
  }

  private List<MentionId> order() {
    List<MentionId> order = new ArrayList<>();
    for (RecognizedDocument each : review.documents()) {
      each.mentions().forEach(m -> order.add(each.id(m)));
    }
    return order;
  }

  @Override
  public String toString() {
    return "Sight[" + review + ", " + mention.map(MentionId::span) + "]";
  }
}
