package org.sottovoce.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sottovoce.review.Review;

class RedactorTest {

  private static List<String> texts(Review review) {
    return Reviews.redacted(review).stream().map(d -> d.code() + " " + d.text().text()).toList();
  }

  @Test
  void everyDecidedMentionIsReplacedAndTheOthersStay() {
    Review review = Reviews.of("{P:Mary} of {L:Leeds}, {N:34}, saw {S:Ann} and {U:Tom}.");
    assertEquals(List.of("T01 Zoltany of [place 2], [age], saw Ann and Tom."), texts(review));
  }

  @Test
  void adjacentMentionsAreEachReplaced() {
    assertEquals(List.of("T01 Zoltany[place 2]"), texts(Reviews.of("{P:Mary}{L:Leeds}")));
  }

  @Test
  void codesFollowTheOrderOfTheDocuments() {
    String[] twelve = new String[12];
    for (int i = 0; i < twelve.length; i++) {
      twelve[i] = "text " + i;
    }
    List<String> codes =
        Reviews.redacted(Reviews.of(twelve)).stream().map(RedactedDocument::code).toList();
    assertEquals("T01", codes.get(0));
    assertEquals("T09", codes.get(8));
    assertEquals("T12", codes.get(11));
  }

  @Test
  void blankReplacementIsRefused() {
    Redactor redactor = new Redactor((review, document) -> (entity, surface, action) -> " ");
    Review review = Reviews.of("{P:Mary}");
    assertThrows(IllegalStateException.class, () -> redactor.redact(review));
  }
}
