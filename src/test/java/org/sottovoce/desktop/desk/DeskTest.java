package org.sottovoce.desktop.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sottovoce.desktop.TestReviews;
import org.sottovoce.desktop.desk.Desk.Scope;
import org.sottovoce.mention.MentionId;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Journal.JournalFailure;
import org.sottovoce.review.Review;
import org.sottovoce.review.ReviewSession;
import org.sottovoce.text.Span;

class DeskTest {

  private final List<String> failures = new ArrayList<>();
  private ReviewSession session;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    session = TestReviews.session(TestReviews.INTERVIEW, TestReviews.NOTES);
    desk = new Desk(session, () -> failures.add("not kept"));
  }

  private String surface() {
    Sight sight = desk.sight();
    return sight.page().orElseThrow().surface(sight.found().orElseThrow());
  }

  @Test
  void beginsAtTheFirstDocumentWithoutAMention() {
    assertEquals(Optional.of(TestReviews.INTERVIEW.fingerprint()), desk.sight().document());
    assertEquals(Optional.empty(), desk.sight().mention());
  }

  @Test
  void decidingForAnEntityDecidesItEverywhereAndGoesOn() {
    desk.look(Sight::next);
    desk.look(Sight::next);
    assertEquals("Hexley", surface());

    desk.decide(Decision.ACCEPT, Scope.ENTITY);

    assertEquals(List.of(Decision.ACCEPT, Decision.ACCEPT), decisions("Hexley"));
    assertEquals("Tom", surface());
  }

  @Test
  void decidingForOneMentionLeavesTheOthersOpen() {
    desk.look(Sight::next);
    desk.look(Sight::next);
    desk.decide(Decision.SKIP, Scope.MENTION);
    assertEquals(List.of(Decision.SKIP, Decision.UNDECIDED), decisions("Hexley"));
  }

  @Test
  void undoGoesBackToWhatItChanged() {
    Review start = desk.review();
    desk.look(Sight::next);
    desk.decide(Decision.ACCEPT, Scope.ENTITY);
    desk.look(sight -> sight.in(TestReviews.NOTES.fingerprint()));

    desk.undo();

    assertEquals(start, desk.review());
    assertEquals("Mary Whitaker", surface());
    desk.redo();
    assertEquals(List.of(Decision.ACCEPT, Decision.ACCEPT), decisions("Mary Whitaker"));
  }

  @Test
  void undoGoesBackToAPlaceThatWasLookedAt() {
    MentionId place = new MentionId(TestReviews.NOTES.fingerprint(), Span.of(4, 4));
    desk.apply(new Edit.See(Set.of(place), true));
    desk.undo();
    assertEquals(Set.of(), desk.review().seen());
    assertEquals(Optional.of(place.document()), desk.sight().document());
    assertEquals(Optional.of(place.span()), desk.sight().selection());
  }

  @Test
  void whatCannotBeKeptIsNotDoneAndIsTold() {
    session.journalTo(
        event -> {
          throw new JournalFailure(new IllegalStateException("full"));
        });
    Review start = desk.review();
    desk.look(Sight::next);
    desk.decide(Decision.ACCEPT, Scope.ENTITY);
    assertEquals(start, desk.review());
    assertEquals(List.of("not kept"), failures);
  }

  @Test
  void anotherSessionIsFollowedAndTheOldOneIsLeft() {
    ReviewSession other = TestReviews.session(TestReviews.NOTES);
    List<Desk.Change> changes = new ArrayList<>();
    desk.take(other);
    desk.onChange(changes::add);
    session.undo();
    assertTrue(changes.isEmpty());
    assertEquals(other.review(), desk.review());
    assertEquals(Optional.of(TestReviews.NOTES.fingerprint()), desk.sight().document());
  }

  private List<Decision> decisions(String surface) {
    List<Decision> decisions = new ArrayList<>();
    desk.review()
        .documents()
        .forEach(
            document ->
                document.mentions().stream()
                    .filter(m -> document.surface(m).equals(surface))
                    .map(m -> new MentionId(document.fingerprint(), m.span()))
                    .forEach(id -> decisions.add(desk.review().decision(id))));
    return decisions;
  }
}
