package org.sottovoce.desktop.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sottovoce.desktop.TestReviews;
import org.sottovoce.desktop.worklist.Tally;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.policy.Attention;
import org.sottovoce.policy.Policy;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Review;
import org.sottovoce.review.Settings;
import org.sottovoce.text.Span;

class SightTest {

  private final Review review = TestReviews.of(TestReviews.INTERVIEW, TestReviews.NOTES);
  private final Sight start = Sight.of(review);

  private static List<String> walk(Sight from, int steps, UnaryOperator<Sight> step) {
    List<String> surfaces = new ArrayList<>();
    Sight sight = from;
    for (int i = 0; i < steps; i++) {
      sight = step.apply(sight);
      surfaces.add(sight.page().orElseThrow().surface(sight.found().orElseThrow()));
    }
    return surfaces;
  }

  @Test
  void nextGoesThroughAllDocumentsAndRound() {
    List<String> all = new ArrayList<>(TestReviews.surfaces(TestReviews.INTERVIEW));
    all.addAll(TestReviews.surfaces(TestReviews.NOTES));
    all.add("Mary Whitaker");
    assertEquals(all, walk(start, all.size(), Sight::next));
  }

  @Test
  void previousFromTheBeginningGoesToTheVeryLast() {
    assertEquals(List.of("Hexley", "Tom"), walk(start, 2, Sight::previous));
  }

  @Test
  void stepsBeginAtTheDocumentInView() {
    Sight notes = start.in(TestReviews.NOTES.fingerprint());
    assertEquals(List.of("Tom"), walk(notes, 1, Sight::next));
    assertEquals(List.of("Northgate"), walk(notes, 1, Sight::previous));
  }

  @Test
  void nextUndecidedPassesOverWhatIsDecided() {
    EntityId mary = review.entities().get(0).id();
    Review decided = review.with(Set.of(mary), Decision.ACCEPT);
    assertEquals(
        List.of("Hexley", "Tom", "01632 960 114", "Tom", "Tom", "Northgate", "Tom", "Hexley"),
        walk(Sight.of(decided), 8, Sight::nextUndecided));
  }

  @Test
  void nobodyIsLedToWhatIsQuietButNextVisitsIt() {
    Policy policy = review.settings().policy();
    Map<IdentifierType, Attention> quiet = Map.of(IdentifierType.PERSON, Attention.QUIET);
    Settings settings = new Settings(new Policy("test", policy.actions(), quiet));
    Sight sight = Sight.of(review.with(settings));
    assertEquals(
        List.of("Hexley", "01632 960 114", "Northgate", "Hexley", "Hexley"),
        walk(sight, 5, Sight::nextUndecided));
    assertEquals(List.of("Mary Whitaker", "Hexley", "Tom"), walk(sight, 3, Sight::next));
    assertEquals(4, Tally.of(sight.review()).mentions());
  }

  @Test
  void nothingUndecidedMeansStayingWhereOneIs() {
    Review decided = review;
    for (Entity entity : review.entities()) {
      decided = decided.with(Set.of(entity.id()), Decision.SKIP);
    }
    Sight sight = Sight.of(decided).next();
    assertEquals(sight, sight.nextUndecided());
  }

  @Test
  void theMentionsOfAnEntityAreVisitedInTurn() {
    Entity hexley =
        review.entities().stream().filter(e -> e.name().equals("Hexley")).findFirst().orElseThrow();
    Sight first = start.nextOf(hexley);
    Sight second = first.nextOf(hexley);
    assertEquals(Optional.of(TestReviews.INTERVIEW.fingerprint()), first.document());
    assertEquals(Optional.of(TestReviews.NOTES.fingerprint()), second.document());
    assertEquals(first, second.nextOf(hexley));
  }

  @Test
  void aReviewWithoutDocumentsHasNothingToStepTo() {
    Sight empty = Sight.of(TestReviews.of());
    assertEquals(empty, empty.next().previous().nextUndecided().turn(1));
  }

  @Test
  void placeIsKeptWhenADocumentIsAdded() {
    Review smaller = TestReviews.of(TestReviews.INTERVIEW);
    Sight at = Sight.of(smaller).next();
    assertEquals(at.mention(), at.on(review).mention());
  }

  @Test
  void anEmptySelectionIsNone() {
    assertEquals(Optional.empty(), start.selecting(Span.of(4, 0)).selection());
    assertEquals(Optional.of(Span.of(4, 2)), start.selecting(Span.of(4, 2)).selection());
  }

  @Test
  void toStringHoldsNoWordOfADocument() {
    assertEquals(
        "Sight[Review[2 documents, 5 entities], Optional[Span[start=45, end=58]]]",
        start.next().toString().replaceAll("start=\\d+, end=\\d+", "start=45, end=58"));
  }
}
