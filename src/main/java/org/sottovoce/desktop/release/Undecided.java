package org.sottovoce.desktop.release;

import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.worklist.Tally;
import org.sottovoce.review.Review;

/**
 * What would stay readable in a release because nobody has decided it.
 *
 * @param documents how many documents hold such mentions
 */
record Undecided(int mentions, int documents) {

  static Undecided of(Review review) {
    long documents =
        review.documents().stream().filter(d -> Tally.of(review, d).undecided() > 0).count();
    return new Undecided(Tally.of(review).undecided(), (int) documents);
  }

  /** A plain sentence for the dialog. */
  String sentence() {
    return mentions == 0
        ? Messages.text("release.all-decided")
        : Messages.text("release.undecided", mentions, documents);
  }
}
