package org.sottovoce.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.text.AlignedText;
import org.sottovoce.text.Alignment;
import org.sottovoce.text.Span;

/** Builds the document of a text file whose lines are its parts. */
final class TextLines {

  private static final SourceNode FILE = new SourceNode("", 0);

  private final AlignedText review;
  private final List<Alignment.Change> changes;
  private int next;

  private TextLines(AlignedText review) {
    this.review = review;
    this.changes = review.alignment().changes();
  }

  /**
   * The document whose text is {@code review}; blank lines are no parts.
   *
   * @param review derived from the file's characters, with a line feed for each line end
   * @param kinds the kind of each line, by its number from 0
   */
  static Document document(
      SourceFile source, Format format, AlignedText review, IntFunction<Kind> kinds) {
    List<TextPart> parts = new TextLines(review).parts(kinds);
    return new Document(source, format, review.text(), parts, Fidelity.COVERED);
  }

  private List<TextPart> parts(IntFunction<Kind> kinds) {
    String text = review.text();
    List<TextPart> parts = new ArrayList<>();
    int line = 0;
    for (int at = 0; at < text.length(); line++) {
      int end = text.indexOf('\n', at);
      Span span = new Span(at, end < 0 ? text.length() : end);
      if (!span.in(text).isBlank()) {
        parts.add(TextPart.of(kinds.apply(line), span, anchors(span)));
      }
      at = span.end() + 1;
    }
    return parts;
  }

  /** The characters of a line that are written otherwise than they read are units. */
  private List<Anchor> anchors(Span line) {
    List<Anchor> anchors = new ArrayList<>();
    int at = line.start();
    for (; next < changes.size() && starts(next) < line.end(); next++) {
      Alignment.Change unit = changes.get(next);
      if (starts(next) >= line.start()) {
        addRun(new Span(at, starts(next)), anchors);
        Span written = unit.original();
        anchors.add(new Anchor(unit.derived(), FILE, written.start(), written.length()));
        at = unit.derived().end();
      }
    }
    addRun(new Span(at, line.end()), anchors);
    return anchors;
  }

  private int starts(int change) {
    return changes.get(change).derived().start();
  }

  private void addRun(Span run, List<Anchor> anchors) {
    if (!run.isEmpty()) {
      anchors.add(new Anchor(run, FILE, review.toOriginal(run).start()));
    }
  }
}
