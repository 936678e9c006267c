package org.sottovoce.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.document.Document;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.segment.Label.Form;
import org.sottovoce.text.Span;

/** Gathers the lines of one document into segments. */
final class TurnFinder {

  /** A paragraph that goes on and on is cut, so that a segment stays something to point at. */
  private static final int MOST_LINES = 12;

  private final String text;
  private final List<Line> lines;
  private final LabelConvention convention;
  private final StackedHeads heads;
  private final TableTurns tables;
  private final Wrapping wrapping;
  private final List<Segment> segments = new ArrayList<>();

  TurnFinder(Document document) {
    text = document.text();
    lines = LineFinder.lines(document);
    convention = new LabelConvention(text, lines);
    heads = new StackedHeads(text, lines);
    tables = new TableTurns(text, lines);
    wrapping = new Wrapping(text, lines);
  }

  /** All segments, in order. */
  List<Segment> segments() {
    for (int at = 0; at < lines.size(); ) {
      Line line = lines.get(at);
      at = tables.isTurn(line) ? addRow(at) : addParagraph(at);
    }
    return List.copyOf(segments);
  }

  private int addRow(int from) {
    Cell first = lines.get(from).cell().orElseThrow();
    int to = from + 1;
    while (to < lines.size() && isSameRow(first, lines.get(to).cell())) {
      to++;
    }
    add(lines.subList(from, to), Optional.of(tables.label(lines.subList(from, to))));
    return to;
  }

  private static boolean isSameRow(Cell first, Optional<Cell> other) {
    return other
        .filter(cell -> cell.table() == first.table() && cell.row() == first.row())
        .isPresent();
  }

  private int addParagraph(int from) {
    Optional<Label> label = label(from);
    int head = heads.head(from).isPresent() ? from + 1 : from;
    int to = head + 1;
    if (label.isPresent() && isSpeechBelow(lines.get(head), label.get(), to)) {
      to++;
    }
    while (to < lines.size()
        && to - from < MOST_LINES
        && wrapping.continues(lines.get(to - 1), lines.get(to))
        && label(to).isEmpty()) {
      to++;
    }
    add(lines.subList(from, to), label);
    return to;
  }

  private Optional<Label> label(int at) {
    return heads.head(at).or(() -> label(lines.get(at)));
  }

  private Optional<Label> label(Line line) {
    if (line.voice().isPresent()) {
      int content = line.voice().get().end() + 1;
      return Optional.of(new Label(line.voice(), Optional.empty(), content, Form.PLAIN_TO_SEE));
    }
    boolean spoken = line.kind() == Kind.BODY || line.kind() == Kind.CUE;
    return spoken ? convention.label(line) : Optional.empty();
  }

  /** Whether a label stands alone on its line and the line at {@code next} is its speech. */
  private boolean isSpeechBelow(Line line, Label label, int next) {
    Span rest = new Span(label.content(), line.span().end());
    boolean alone = rest.in(text).isBlank() || ChatHead.isAddress(rest, text);
    if (!alone || label.name().isEmpty() || next >= lines.size()) {
      return false;
    }
    Line below = lines.get(next);
    return below.kind() == line.kind()
        && below.cell().isEmpty()
        && line.cell().isEmpty()
        && !wrapping.isStructure(below)
        && label(next).isEmpty();
  }

  private void add(List<Line> gathered, Optional<Label> label) {
    Line first = gathered.get(0);
    Span whole = first.span().union(gathered.get(gathered.size() - 1).span());
    int start = label.map(Label::content).orElse(whole.start());
    while (start < whole.end() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    segments.add(
        new Segment(
            segments.size() + 1,
            first.kind(),
            whole,
            label.flatMap(Label::name),
            label.flatMap(Label::timestamp),
            new Span(start, end(start, label, whole))));
  }

  /** Where speech ends that has its speaker behind it, as a row of a table may. */
  private int end(int start, Optional<Label> label, Span whole) {
    int end = label.flatMap(Label::name).map(Span::start).filter(name -> name >= start).orElse(-1);
    if (end < 0) {
      return whole.end();
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
