package org.sottovoce.release.check;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.MentionId;
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
  private final NavigableMap<Integer, Replacement> replaced = new TreeMap<>();

  Halves(RedactedDocument document, Remains remains) {
    this.document = document;
    this.remains = remains;
    for (Replacement replacement : document.replacements()) {
      replaced.put(replacement.span().start(), replacement);
    }
  }

  /** The first half word of {@code match}, with what of it and around it was replaced. */
  Optional<Residue> first(Match match, Sought surface) {
    return surface.common()
        ? Optional.empty()
        : match.words().stream()
            .filter(word -> isHalf(word, surface))
            .findFirst()
            .map(word -> residue(word, surface));
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

  /** Whoever the half that was seen refers to is meant when nobody else is known. */
  private Residue residue(Span word, Sought surface) {
    List<Replacement> seen =
        IntStream.range(word.start(), word.end())
            .boxed()
            .flatMap(at -> replacedAt(at).stream())
            .toList();
    Span whole = seen.stream().map(Replacement::span).reduce(word, Span::union);
    EntityId entity =
        surface.entities().isEmpty() ? seen.get(0).entity() : surface.entities().first();
    MentionId place = new MentionId(document.original().fingerprint(), whole);
    return new Residue(place, surface.type(), entity);
  }

  private Optional<Replacement> replacedAt(int at) {
    return Optional.ofNullable(replaced.floorEntry(at))
        .map(Map.Entry::getValue)
        .filter(replacement -> replacement.span().contains(at));
  }
}
