package org.sottovoce.release.check;

import java.util.List;
import java.util.stream.Stream;
import org.sottovoce.release.check.cover.Cover;

/**
 * A stretch of decoded text of a file.
 *
 * @param part the part that it stands in
 * @param kind what it is to a reader
 * @param views the same stretch, decoded in different ways; the one that shows most counts
 */
record Passage(String part, Kind kind, List<String> views) {

  /** What a passage is to a reader. */
  enum Kind {
    /** The text itself: what the review decided about, and nothing else. */
    RUNNING,
    /** Text beside it: properties, links, alternative text, outlines, names of files. */
    BESIDE,
    /** Markup and other structure, where ordinary words and short numbers mean nothing. */
    STRUCTURE,
    /** Numbers that programs reckon with, where every short word stands by chance. */
    NUMBERS,
    /** Text that something hides; has no views, the part says where and how. */
    COVERED,
    /** What could not be decoded; has no views. */
    UNREADABLE;

    /** Whether readers of the text never see it. */
    boolean isMarkup() {
      return this == STRUCTURE || this == NUMBERS;
    }
  }

  Passage {
    views = List.copyOf(views);
  }

  /** A passage with every decoding that its escapes ask for. */
  static Passage of(String part, Kind kind, String text) {
    return of(part, kind, List.of(text));
  }

  /** The same of a stretch that is decoded in different ways already. */
  static Passage of(String part, Kind kind, List<String> views) {
    Stream<String> all = views.stream().flatMap(view -> Escapes.views(view).stream());
    Stream<String> shown =
        kind == Kind.RUNNING
            ? views.stream().flatMap(view -> Shown.views(view).stream())
            : Stream.empty();
    return new Passage(part, kind, Stream.concat(all, shown).distinct().toList());
  }

  /** Text that is hidden in {@code part} the way {@code cover} says. */
  static Passage covered(String part, Cover cover) {
    String page = cover.page() > 0 ? "page " + cover.page() + ", " : "";
    return new Passage(
        PdfParts.inside(part, page + cover.kind().phrase()), Kind.COVERED, List.of());
  }

  static Passage unreadable(String part) {
    return new Passage(part, Kind.UNREADABLE, List.of());
  }

  @Override
  public String toString() {
    return "Passage[" + kind + ", " + views.size() + " views]";
  }
}
