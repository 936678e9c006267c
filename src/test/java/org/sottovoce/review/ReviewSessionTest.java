package org.sottovoce.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.mention.MentionId;
import org.sottovoce.review.ReviewEvent.Edited;
import org.sottovoce.review.ReviewEvent.Redone;
import org.sottovoce.review.ReviewEvent.Undone;
import org.sottovoce.text.Span;

class ReviewSessionTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-01T10:15:30Z"));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void undoingAllGivesTheStartAndRedoingAllTheEnd(long seed) {
    ReviewSession session = session();
    RandomEdits edits = new RandomEdits(seed);
    Deque<Review> states = new ArrayDeque<>();
    for (int i = 0; i < 80; i++) {
      states.push(session.review());
      session.apply(edits.next(session.review()));
      assertWhole(session.review(), seed);
    }
    Review end = session.review();
    for (Review state : states) {
      session.undo();
      assertSame(state, session.review(), "seed " + seed);
    }
    assertFalse(session.canUndo());
    while (session.canRedo()) {
      session.redo();
    }
    assertSame(end, session.review(), "seed " + seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void theReviewIsTheFoldOfTheEvents(long seed) {
    ReviewSession session = session();
    RandomEdits edits = new RandomEdits(seed);
    for (int i = 0; i < 60; i++) {
      session.apply(edits.next(session.review()));
      if (i % 5 == 4) {
        session.undo();
        session.undo();
        session.redo();
      }
    }
    ReviewSession again = session();
    again.replay(session.events());
    assertEquals(session.review(), again.review(), "seed " + seed);
    assertEquals(session.events(), again.events(), "seed " + seed);
    while (again.canUndo()) {
      again.undo();
    }
    assertSame(again.start(), again.review(), "seed " + seed);
  }

  @Test
  void everyDeedIsAnEventWithNumberTimeAndReviewer() {
    ReviewSession session = session();
    Edit edit = new RandomEdits(1).addDocument(session.review());
    session.apply(edit);
    session.undo();
    session.redo();
    assertEquals(
        List.of(
            new ReviewEvent(1, CLOCK.instant(), "R1", new Edited(edit)),
            new ReviewEvent(2, CLOCK.instant(), "R1", new Undone()),
            new ReviewEvent(3, CLOCK.instant(), "R1", new Redone())),
        session.events());
  }

  @Test
  void nothingToUndoIsNoEvent() {
    ReviewSession session = session();
    session.undo();
    session.redo();
    assertEquals(List.of(), session.events());
  }

  @Test
  void anEditAfterUndoForgetsWhatWasUndone() {
    ReviewSession session = session();
    RandomEdits edits = new RandomEdits(2);
    session.apply(edits.addDocument(session.review()));
    session.undo();
    session.apply(edits.addDocument(session.review()));
    assertFalse(session.canRedo());
  }

  @Test
  void onlyTheLastStepsCanBeUndone() {
    ReviewSession session = session();
    session.apply(new RandomEdits(3).addDocument(session.review()));
    MentionId mention = session.review().entities().get(0).mentions().get(0);
    for (int i = 0; i < History.MOST; i++) {
      session.apply(new Edit.DecideMention(mention, Decision.SKIP));
    }
    int undone = 0;
    while (session.canUndo()) {
      session.undo();
      undone++;
    }
    assertEquals(History.MOST, undone);
    assertEquals(1, session.review().documents().size());
  }

  @Test
  void whatTheJournalCannotKeepDoesNotHappen() {
    ReviewSession session = session();
    session.apply(new RandomEdits(4).addDocument(session.review()));
    Review before = session.review();
    session.journalTo(
        event -> {
          throw new Journal.JournalFailure(new IOException("disk full"));
        });
    assertThrows(Journal.JournalFailure.class, session::undo);
    assertSame(before, session.review());
    assertEquals(1, session.events().size());
  }

  @Test
  void anEditThatDoesNotFitIsNotKept() {
    ReviewSession session = session();
    List<ReviewEvent> kept = new ArrayList<>();
    session.journalTo(kept::add);
    MentionId nowhere = new MentionId(Fingerprint.of(new byte[0]), new Span(0, 1));
    Edit edit = new Edit.DecideMention(nowhere, Decision.SKIP);
    assertThrows(IllegalArgumentException.class, () -> session.apply(edit));
    assertEquals(List.of(), kept);
  }

  @Test
  void listenersAreToldBeforeAndAfterUntilTheyLeave() {
    ReviewSession session = session();
    List<ReviewSession.Change> changes = new ArrayList<>();
    Runnable leave = session.onChange(changes::add);
    RandomEdits edits = new RandomEdits(5);
    Review before = session.review();
    session.apply(edits.addDocument(before));
    Review after = session.review();
    leave.run();
    session.apply(edits.addDocument(after));
    assertEquals(List.of(new ReviewSession.Change(before, after)), changes);
  }

  /** Every mention belongs to one entity, and decisions are on what is there. */
  private static void assertWhole(Review review, long seed) {
    List<MentionId> mentions =
        review.documents().stream()
            .flatMap(d -> d.mentions().stream().map(d::id))
            .sorted()
            .toList();
    List<MentionId> claimed =
        review.entities().stream().flatMap(e -> e.mentions().stream()).sorted().toList();
    assertEquals(mentions, claimed, "seed " + seed);
    assertTrue(claimed.containsAll(review.mentionDecisions().keySet()), "seed " + seed);
    assertTrue(
        review.entityDecisions().keySet().stream().allMatch(id -> review.entity(id).isPresent()),
        "seed " + seed);
  }

  private static ReviewSession session() {
    return new ReviewSession(Review.empty(RandomEdits.settings()), "R1", CLOCK);
  }
}
