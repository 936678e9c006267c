package org.sottovoce.desktop.editor;

import java.util.List;
import java.util.Optional;
import org.sottovoce.desktop.desk.Sight;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Review;
import org.sottovoce.text.Span;

/**
 * What a page shows: a document with what was decided, and what is selected and found in it.
 *
 * @param current the mention in focus
 * @param selection the selected text
 * @param hits what a search found, in order
 */
record Page(
    Review review,
    RecognizedDocument document,
    Optional<Span> current,
    Optional<Span> selection,
    List<Span> hits) {

  /** The page at {@code sight}; empty when there is no document. */
  static Optional<Page> of(Sight sight, List<Span> hits) {
    return sight
        .page()
        .map(
            document ->
                new Page(
                    sight.review(),
                    document,
                    sight.mention().map(MentionId::span),
                    sight.selection(),
                    hits));
  }

  Decision decision(Mention mention) {
    return review.decision(document.id(mention));
  }

  /** Whether a mention is shown without asking for a decision. */
  boolean isQuiet(Mention mention) {
    return decision(mention) == Decision.UNDECIDED && review.isQuiet(mention);
  }

  /** The mentions with a character in {@code span}, in order. */
  List<Mention> mentions(Span span) {
    List<Mention> all = document.mentions();
    int first = firstAfter(all, span.start());
    int last = first;
    while (last < all.size() && all.get(last).span().start() < span.end()) {
      last++;
    }
    return all.subList(first, last);
  }

  /** The mention that holds the character at {@code offset}. */
  Optional<Mention> mentionAt(int offset) {
    return mentions(Span.of(offset, 1)).stream().findFirst();
  }

  private static int firstAfter(List<Mention> all, int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
