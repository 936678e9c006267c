package org.sottovoce.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.Document;
import org.sottovoce.document.Format;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.text.Span;

/** Lists the lines of a document that are not blank, with what its format says of them. */
final class LineFinder {

  private final Document document;
  private final boolean partsAreLines;
  private final List<Line> lines = new ArrayList<>();
  private int before;

  private LineFinder(Document document) {
    this.document = document;
    this.partsAreLines = document.format() == Format.TXT || document.format() == Format.MD;
  }

  /** The lines of {@code document}, in order. */
  static List<Line> lines(Document document) {
    LineFinder finder = new LineFinder(document);
    document.parts().forEach(finder::add);
    return finder.lines;
  }

  private void add(TextPart part) {
    Optional<Span> voice = voice(part);
    int start = part.span().start();
    while (start < part.span().end()) {
      int lineEnd = document.text().indexOf('\n', start);
      int end = lineEnd < 0 ? part.span().end() : Math.min(lineEnd, part.span().end());
      add(part, new Span(start, end), voice);
      voice = Optional.empty();
      start = end + 1;
    }
  }

  private void add(TextPart part, Span span, Optional<Span> voice) {
    if (span.in(document.text()).isBlank()) {
      return;
    }
    boolean firstOfPart = !partsAreLines && span.start() == part.span().start();
    boolean opens = firstOfPart || isBlankLine(new Span(before, span.start()));
    lines.add(new Line(part.kind(), span, voice, part.cell(), opens));
    before = span.end();
  }

  private boolean isBlankLine(Span gap) {
    return gap.in(document.text()).chars().filter(unit -> unit == '\n').count() > 1;
  }

  /**
   * A caption reader puts the name of a voice before the words and a colon between them that stands
   * nowhere in the file: so the first gap between anchors ends the name.
   */
  private Optional<Span> voice(TextPart part) {
    if (part.kind() != Kind.CUE || part.anchors().isEmpty()) {
      return Optional.empty();
    }
    int end = part.span().start();
    for (Anchor anchor : part.anchors()) {
      if (anchor.span().start() > end) {
        break;
      }
      end = anchor.span().end();
    }
    boolean named = end > part.span().start() && document.text().startsWith(": ", end);
    return named && end < part.span().end()
        ? Optional.of(new Span(part.span().start(), end))
        : Optional.empty();
  }
}
