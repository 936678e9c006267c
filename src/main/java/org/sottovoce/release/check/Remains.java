package org.sottovoce.release.check;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.policy.Action;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Review;
import org.sottovoce.text.Span;

/** Tells which surfaces may stand where in the released text of one document. */
final class Remains {

  private final String text;
  private final NavigableMap<Integer, Placed> replacements = new TreeMap<>();
  private final NavigableMap<Integer, Span> kept = new TreeMap<>();

  private record Placed(Span span, Replacement replacement) {}

  Remains(Review review, RedactedDocument document) {
    this.text = document.text().text();
    int moved = 0;
    for (Replacement replacement : document.replacements()) {
      Span placed = Span.of(replacement.span().start() + moved, replacement.text().length());
      replacements.put(placed.start(), new Placed(placed, replacement));
      moved += replacement.text().length() - replacement.span().length();
    }
    review
        .document(document.original().fingerprint())
        .ifPresent(recognized -> addKept(review, recognized, document));
  }

  private void addKept(Review review, RecognizedDocument recognized, RedactedDocument document) {
    for (Mention mention : recognized.mentions()) {
      MentionId id = recognized.id(mention);
      if (review.action(id) == Action.KEEP && review.decision(id) != Decision.UNDECIDED) {
        Span span = document.text().toDerived(mention.span());
        kept.put(span.start(), span);
      }
    }
  }

  /** Whether {@code sought} may be found at {@code span} of the released text. */
  boolean mayStay(Sought sought, Span span) {
    List<Placed> touched = touched(span);
    if (!touched.isEmpty()) {
      return touched.stream().allMatch(it -> isHarmless(sought, span.in(text), it));
    }
    if (sought.common()) {
      return true;
    }
    var before = kept.floorEntry(span.start());
    return before != null && before.getValue().covers(span);
  }

  /** Whether a replacement stands at {@code span}: what it holds is no text of the original. */
  boolean isReplaced(Span span) {
    return !touched(span).isEmpty();
  }

  /** The type of the first removed surface that {@code replacement} itself holds. */
  static Optional<IdentifierType> firstLeak(
      Replacement replacement, List<Sought> sought, SurfaceIndex index) {
    Placed alone = new Placed(Span.of(0, replacement.text().length()), replacement);
    return index.find(replacement.text()).stream()
        .filter(
            match ->
                !isHarmless(sought.get(match.sought()), match.span().in(replacement.text()), alone))
        .map(match -> sought.get(match.sought()).type())
        .findFirst();
  }

  private List<Placed> touched(Span span) {
    List<Placed> touched = new ArrayList<>();
    var before = replacements.lowerEntry(span.end());
    while (before != null && before.getValue().span().end() > span.start()) {
      touched.add(before.getValue());
      before = replacements.lowerEntry(before.getKey());
    }
    return touched;
  }

  /**
   * Whether a common surface inside a replacement says nothing: words of a category in brackets
   * that the mention itself did not lend, numbers of markers. A pseudonym lends nothing to chance.
   */
  private static boolean isHarmless(Sought sought, String found, Placed placed) {
    if (!sought.common() || placed.replacement().action() == Action.PSEUDONYM) {
      return false;
    }
    boolean own = sought.entities().contains(placed.replacement().entity());
    boolean telling = found.codePoints().anyMatch(c -> Character.isUpperCase(c));
    return !own || !telling || placed.replacement().action() == Action.MARKER;
  }
}
