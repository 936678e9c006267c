package org.sottovoce.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.SourceNode;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.text.Span;

/**
 * The review text of a page while it is put together: one part for each block, laid out as browsers
 * do, and one for each attribute that holds words, behind the block that it stands in.
 *
 * <p>White space that a browser draws together is one blank with an anchor to each place where it
 * stands, so that it goes as one.
 */
final class HtmlText {

  private static final SourceNode FILE = new SourceNode("", 0);

  private record Waiting(Kind kind, List<HtmlRun> runs) {
    @Override
    public String toString() {
      return "Waiting[" + kind + "]";
    }
  }

  private final StringBuilder review = new StringBuilder();
  private final List<TextPart> parts = new ArrayList<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private final CellCounter cells = new CellCounter();
  private int start;

  CellCounter cells() {
    return cells;
  }

  /** Adds words to the open part as they stand; line ends and blanks count. */
  void addPreserved(HtmlRun run) {
    if (!run.isBlank()) {
      append(run.source(), run.text());
      return;
    }
    int at = run.source().start();
    for (String piece : run.text().split("(?<=\\n)|(?<=\\r)(?!\\n)|(?=\\r)", -1)) {
      boolean lineEnd = piece.endsWith("\n") || piece.endsWith("\r");
      int length = run.isReference() ? run.source().length() : piece.length();
      append(Span.of(at, length), lineEnd ? "\n" : piece);
      at += length;
    }
  }

  /** Adds words to the open part; white space is drawn together. */
  void add(HtmlRun run) {
    if (run.isBlank()) {
      addBlank(run.source(), " ");
    } else {
      append(run.source(), run.text());
    }
  }

  /** Adds the line break that a tag makes. */
  void addBreak(Optional<Span> tag) {
    if (review.length() > start) {
      append(tag.orElse(new Span(0, 0)), "\n");
    }
  }

  /** Adds a part for an attribute's value, once the open part ends. */
  void addLater(Kind kind, List<HtmlRun> value) {
    waiting.add(new Waiting(kind, List.copyOf(value)));
  }

  /** Ends the open part; what holds no words is taken back. */
  void endPart(Kind kind) {
    close(kind, cells.cell());
    for (Waiting later : waiting) {
      later.runs().forEach(this::add);
      close(later.kind(), cells.cell());
    }
    waiting.clear();
  }

  String text() {
    return review.toString();
  }

  /** What the parts are, in order. */
  List<Kind> kinds() {
    return parts.stream().map(TextPart::kind).toList();
  }

  /** The parts, with how wide the rows of their tables are. */
  List<TextPart> parts() {
    return parts.stream()
        .map(
            part ->
                new TextPart(
                    part.kind(),
                    part.span(),
                    part.anchors(),
                    part.cell().map(cells::measured),
                    part.time()))
        .toList();
  }

  private void addBlank(Span source, String blank) {
    int last = review.length() - 1;
    if (last < start) {
      return;
    }
    if (Character.isWhitespace(review.charAt(last)) && !isNoBreak(review.charAt(last))) {
      anchors.add(new Anchor(Span.of(last, 1), FILE, source.start(), source.length()));
    } else {
      append(source, blank);
    }
  }

  private static boolean isNoBreak(char unit) {
    return unit == '\u00A0' || unit == '\u202F' || unit == '\u2007';
  }

  private void append(Span source, String text) {
    if (text.isEmpty()) {
      return;
    }
    Span span = Span.of(review.length(), text.length());
    review.append(text);
    int last = anchors.size() - 1;
    if (last >= 0 && goesOn(anchors.get(last), span, source)) {
      Anchor before = anchors.get(last);
      anchors.set(last, new Anchor(before.span().union(span), FILE, before.offset()));
    } else if (!source.isEmpty()) {
      anchors.add(new Anchor(span, FILE, source.start(), source.length()));
    }
  }

  private static boolean goesOn(Anchor before, Span span, Span source) {
    return !before.isUnit()
        && span.length() == source.length()
        && before.span().end() == span.start()
        && before.source().end() == source.start();
  }

  private void close(Kind kind, Optional<TextPart.Cell> cell) {
    int end = review.length();
    while (end > start && " \t\n\r\f".indexOf(review.charAt(end - 1)) >= 0) {
      end--;
    }
    Span span = new Span(start, end);
    review.setLength(end);
    if (span.in(review).isBlank()) {
      review.setLength(start);
    } else {
      parts.add(new TextPart(kind, span, within(span), cell, Optional.empty()));
      review.append('\n');
    }
    anchors.clear();
    start = review.length();
  }

  /** The anchors of what is left of the part when the white space at its end is taken off. */
  private List<Anchor> within(Span span) {
    List<Anchor> kept = new ArrayList<>();
    for (Anchor anchor : anchors) {
      if (span.covers(anchor.span())) {
        kept.add(anchor);
      } else if (span.overlaps(anchor.span()) && !anchor.isUnit()) {
        Span rest = new Span(anchor.span().start(), span.end());
        kept.add(new Anchor(rest, FILE, anchor.offset()));
      }
    }
    return kept;
  }
}
