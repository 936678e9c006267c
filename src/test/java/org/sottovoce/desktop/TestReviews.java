package org.sottovoce.desktop;

import java.time.Instant;
import java.util.List;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.pipeline.Progress;
import org.sottovoce.review.Review;
import org.sottovoce.review.ReviewSession;

/** Reviews for tests, linked by the test engine. */
public final class TestReviews {

  /** A short interview with two people, a place and a telephone number. */
  public static final RecognizedDocument INTERVIEW =
      TestDocuments.of(
          "a.txt",
          """
          Interviewer: Where do you live?
          Mary Whitaker: In Hexley, with Tom. Ring me on 01632 960 114.
          Interviewer: And Tom?
          Mary Whitaker: Tom works in Northgate.
          """);

  /** Notes that name the same people again. */
  public static final RecognizedDocument NOTES =
      TestDocuments.of("b.txt", "Tom rang about Hexley.\nNothing else.\n");

  private TestReviews() {}

  /** A review of these documents, with nothing decided. */
  public static Review of(RecognizedDocument... documents) {
    TestEngine engine = new TestEngine();
    Review review = Review.empty(engine.settings());
    for (RecognizedDocument document : documents) {
      review = engine.adding(review, document, Progress.none()).applyTo(review);
    }
    return review;
  }

  /** A session that begins with that review. */
  public static ReviewSession session(RecognizedDocument... documents) {
    return new ReviewSession(of(documents), "R1", () -> Instant.EPOCH);
  }

  /** The surfaces of the mentions of a document, in order. */
  public static List<String> surfaces(RecognizedDocument document) {
    return document.mentions().stream().map(document::surface).toList();
  }
}
