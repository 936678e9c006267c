package org.sottovoce.desktop.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sottovoce.desktop.TestEngine;
import org.sottovoce.desktop.TestReviews;
import org.sottovoce.desktop.desk.Desk.Scope;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.pipeline.Progress;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Edit;

class PreviewTest {

  private final TestEngine engine = new TestEngine();
  private final Desk desk = new Desk(TestReviews.session(), () -> {});

  private Edit.AddDocument adding(RecognizedDocument document) {
    return engine.adding(desk.session().review(), document, Progress.none());
  }

  private void glance() {
    desk.preview(adding(engine.glance(TestReviews.INTERVIEW.document(), Progress.none())));
  }

  @Test
  void aFirstLookIsShownAndNothingOfItIsKept() {
    glance();
    assertTrue(desk.isPreview());
    assertTrue(
        desk.review().documents().get(0).mentions().size()
            < TestReviews.INTERVIEW.mentions().size());
    assertEquals(0, desk.session().events().size());
  }

  @Test
  void nothingIsDecidedDuringAFirstLook() {
    glance();
    desk.look(Sight::next);
    desk.decide(Decision.ACCEPT, Scope.ENTITY);
    desk.undo();
    assertEquals(0, desk.session().events().size());
    assertEquals(4, desk.review().undecided());
  }

  @Test
  void theCloserLookKeepsThePlace() {
    glance();
    desk.look(Sight::next);
    MentionId here = desk.sight().mention().orElseThrow();
    desk.add(adding(TestReviews.INTERVIEW));
    assertFalse(desk.isPreview());
    assertEquals(here, desk.sight().mention().orElseThrow());
    assertEquals(TestReviews.INTERVIEW.mentions(), desk.review().documents().get(0).mentions());
    assertEquals(1, desk.session().events().size());
  }

  @Test
  void aFirstLookThatCameToNothingGoes() {
    glance();
    desk.endPreview();
    assertTrue(desk.sight().page().isEmpty());
  }
}
