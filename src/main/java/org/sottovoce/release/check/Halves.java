package org.sottovoce.release.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sottovoce.mention.MentionId;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.text.Span;

/**
 * Finds where a word of a removed surface was replaced in part: "Quill-feather" of which a
 * recognizer saw the first half alone. The released text holds no trace of the whole, so it is
 * sought in the review text; also where that has markup in the word, which nobody sees.
 */
final class Halves {

  private final RedactedDocument document;
  private final Remains remains;
  private final String text;
  private final Optional<Shown> shown;
  private final NavigableMap<Integer, Replacement> replaced = new TreeMap<>();

  Halves(RedactedDocument document, Remains remains) {
    this.document = document;
    this.remains = remains;
    this.text = document.original().text();
    this.shown = Shown.of(text);
    for (Replacement replacement : document.replacements()) {
      replaced.put(replacement.span().start(), replacement);
    }
  }

  /** The half words that {@code index} finds, with what of them and around them was replaced. */
  List<Residue> in(SurfaceIndex index, List<Sought> sought) {
    List<Residue> halves = new ArrayList<>();
    for (Match match : index.find(text)) {
      first(match.words(), sought.get(match.sought())).ifPresent(halves::add);
    }
    shown.ifPresent(page -> addShown(page, index, sought, halves));
    return halves;
  }

  private void addShown(Shown page, SurfaceIndex index, List<Sought> sought, List<Residue> halves) {
    for (Match match : index.find(page.text())) {
      List<Span> words = match.words().stream().map(page::inOriginal).toList();
      first(words, sought.get(match.sought())).ifPresent(halves::add);
    }
  }

  private Optional<Residue> first(List<Span> words, Sought surface) {
    return surface.common()
        ? Optional.empty()
        : words.stream()
            .filter(word -> isHalf(word, surface))
            .findFirst()
            .flatMap(word -> residue(word, surface));
  }

  private boolean isHalf(Span word, Sought surface) {
    boolean gone = shown.filter(page -> page.isMarkedUp(word)).isPresent();
    boolean left = false;
    for (int at = word.start(); at < word.end(); at++) {
      if (isLetter(at)) {
        boolean isReplaced = replacedAt(at).isPresent();
        gone |= isReplaced;
        left |= !isReplaced && !remains.mayStay(surface, document.text().toDerived(Span.of(at, 1)));
      }
    }
    return gone && left;
  }

  private boolean isLetter(int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && shown.filter(page -> page.isMarkup(at)).isEmpty();
  }

  /** Whoever the half that was seen refers to is meant when nobody else is known. */
  private Optional<Residue> residue(Span word, Sought surface) {
    List<Replacement> seen =
        IntStream.range(word.start(), word.end())
            .boxed()
            .flatMap(at -> replacedAt(at).stream())
            .toList();
    Span whole = seen.stream().map(Replacement::span).reduce(word, Span::union);
    MentionId place = new MentionId(document.original().fingerprint(), whole);
    return Stream.concat(surface.entities().stream(), seen.stream().map(Replacement::entity))
        .findFirst()
        .map(entity -> new Residue(place, surface.type(), entity));
  }

  private Optional<Replacement> replacedAt(int at) {
    return Optional.ofNullable(replaced.floorEntry(at))
        .map(Map.Entry::getValue)
        .filter(replacement -> replacement.span().contains(at));
  }
}
