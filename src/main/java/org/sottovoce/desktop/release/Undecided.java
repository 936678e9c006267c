package org.sottovoce.desktop.release;

import org.sottovoce.desktop.action.Messages;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Review;

/**
 * What would stay readable in a release because nobody has decided it, quiet or not.
 *
 * @param documents how many documents hold such mentions
 */
record Undecided(int mentions, int documents) {

  static Undecided of(Review review) {
    long documents = review.documents().stream().filter(d -> isOpen(review, d)).count();
    return new Undecided((int) review.undecided(), (int) documents);
  }

  private static boolean isOpen(Review review, RecognizedDocument document) {
    return document.mentions().stream()
        .anyMatch(mention -> review.decision(document.id(mention)) == Decision.UNDECIDED);
  }

  /** A plain sentence for the dialog. */
  String sentence() {
    return mentions == 0
        ? Messages.text("release.all-decided")
        : Messages.text("release.undecided", mentions, documents);
  }
}
