package org.sottovoce.desktop.worklist;

import java.util.List;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Review;

/**
 * How many mentions there are and how many of them are decided.
 *
 * @param decided at most {@code mentions}
 */
public record Tally(int decided, int mentions) {

  /** Of one document. */
  public static Tally of(Review review, RecognizedDocument document) {
    long decided =
        document.mentions().stream()
            .filter(m -> review.decision(document.id(m)) != Decision.UNDECIDED)
            .count();
    return new Tally((int) decided, document.mentions().size());
  }

  /** Of all documents together. */
  public static Tally of(Review review) {
    return sum(review.documents().stream().map(document -> of(review, document)).toList());
  }

  static Tally sum(List<Tally> tallies) {
    return new Tally(
        tallies.stream().mapToInt(Tally::decided).sum(),
        tallies.stream().mapToInt(Tally::mentions).sum());
  }

  public int undecided() {
    return mentions - decided;
  }
}
