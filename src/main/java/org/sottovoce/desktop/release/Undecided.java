package org.sottovoce.desktop.release;

import org.sottovoce.desktop.action.Messages;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Review;
import org.sottovoce.review.SweepTally;

/**
 * What would stay readable in a release because nobody has decided it, quiet or not.
 *
 * @param documents how many documents hold such mentions
 * @param unseen in how many places stands what nothing suggested and nobody has looked at
 */
record Undecided(int mentions, int documents, int unseen) {

  static Undecided of(Review review, SweepTally sweep) {
    long documents = review.documents().stream().filter(d -> isOpen(review, d)).count();
    return new Undecided((int) review.undecided(), (int) documents, sweep.unseen());
  }

  private static boolean isOpen(Review review, RecognizedDocument document) {
    return document.mentions().stream()
        .anyMatch(mention -> review.decision(document.id(mention)) == Decision.UNDECIDED);
  }

  /** A plain sentence for the dialog. */
  String sentence() {
    String decided =
        mentions == 0
            ? Messages.text("release.all-decided")
            : Messages.text("release.undecided", mentions, documents);
    return unseen == 0 ? decided : decided + " " + Messages.text("release.unseen", unseen);
  }

  /** Whether there is anything to be told. */
  boolean isAny() {
    return mentions > 0 || unseen > 0;
  }
}
