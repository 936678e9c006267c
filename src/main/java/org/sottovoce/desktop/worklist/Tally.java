package org.sottovoce.desktop.worklist;

import java.util.List;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Review;

/**
 * How many mentions there are that a reviewer is led to, and how many of them are decided. Quiet
 * ones do not count.
 *
 * @param decided at most {@code mentions}
 */
public record Tally(int decided, int mentions) {

  /** Of one document. */
  public static Tally of(Review review, RecognizedDocument document) {
    List<Mention> asked = document.mentions().stream().filter(m -> !review.isQuiet(m)).toList();
    long decided =
        asked.stream().filter(m -> review.decision(document.id(m)) != Decision.UNDECIDED).count();
    return new Tally((int) decided, asked.size());
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
