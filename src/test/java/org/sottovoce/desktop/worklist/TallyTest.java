package org.sottovoce.desktop.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sottovoce.desktop.TestReviews;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Review;

class TallyTest {

  private final Review review = TestReviews.of(TestReviews.INTERVIEW, TestReviews.NOTES);

  @Test
  void nothingIsDecidedAtFirst() {
    assertEquals(new Tally(0, 10), Tally.of(review));
  }

  @Test
  void keepingIsADecisionToo() {
    Review kept = review.with(Set.of(review.entities().get(0).id()), Decision.SKIP);
    assertEquals(new Tally(2, 10), Tally.of(kept));
    assertEquals(new Tally(0, 2), Tally.of(kept, TestReviews.NOTES));
    assertEquals(8, Tally.of(kept).undecided());
  }

  @Test
  void aMentionsOwnDecisionCounts() {
    Review one = review.with(review.entities().get(1).mentions().get(0), Decision.ACCEPT);
    assertEquals(new Tally(1, 10), Tally.of(one));
  }
}
