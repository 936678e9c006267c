package org.sottovoce.release.check;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.text.Span;

/**
 * Finds where a word of a removed surface was replaced in part: "Quill-feather" of which a
 * recognizer saw the first half alone. The released text holds no trace of the whole, so it is
 * sought in the review text.
 */
final class Halves {

  private final RedactedDocument document;
  private final Remains remains;
  private final NavigableMap<Integer, Span> replaced = new TreeMap<>();

  Halves(RedactedDocument document, Remains remains) {
    this.document = document;
    this.remains = remains;
    for (Replacement replacement : document.replacements()) {
      replaced.put(replacement.span().start(), replacement.span());
    }
  }

  /** What must go as a whole in place of the first half word of {@code match}. */
  Optional<Span> first(Match match, Sought surface) {
    return surface.common()
        ? Optional.empty()
        : match.words().stream().filter(word -> isHalf(word, surface)).findFirst().map(this::whole);
  }

  private boolean isHalf(Span word, Sought surface) {
    String text = document.original().text();
    boolean gone = false;
    boolean left = false;
    for (int at = word.start(); at < word.end(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        boolean isReplaced = replacedAt(at).isPresent();
        gone |= isReplaced;
        left |= !isReplaced && !remains.mayStay(surface, document.text().toDerived(Span.of(at, 1)));
      }
    }
    return gone && left;
  }

  private Span whole(Span word) {
    Span whole = word;
    for (int at = word.start(); at < word.end(); at++) {
      whole = replacedAt(at).map(whole::union).orElse(whole);
    }
    return whole;
  }

  private Optional<Span> replacedAt(int at) {
    return Optional.ofNullable(replaced.floorEntry(at))
        .map(Map.Entry::getValue)
        .filter(span -> span.contains(at));
  }
}
