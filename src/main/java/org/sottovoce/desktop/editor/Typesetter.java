package org.sottovoce.desktop.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.document.TextPart;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

/** Sets a document as a page: a block for each segment, its speaker beside what was said. */
final class Typesetter {

  private final SegmentedDocument document;
  private final ShownText shown;
  private final Typeface face;
  private final Columns columns;
  private final PartTimes times;
  private int y;

  private Typesetter(SegmentedDocument document, ShownText shown, Typeface face, int width) {
    this.document = document;
    this.shown = shown;
    this.face = face;
    this.columns = Columns.of(document, shown, face, width);
    this.times = new PartTimes(document.document().parts());
    this.y = face.em();
  }

  /** The page of {@code document}, {@code width} pixels wide. */
  static PageLayout set(SegmentedDocument document, Typeface face, int width) {
    return set(document, ShownText.plain(document.text()), face, width);
  }

  /** The page of {@code document} with {@code shown} in place of its text. */
  static PageLayout set(SegmentedDocument document, ShownText shown, Typeface face, int width) {
    Typesetter typesetter = new Typesetter(document, shown, face, width);
    List<Block> blocks = document.segments().stream().map(typesetter::block).toList();
    return new PageLayout(shown, face, blocks, width, typesetter.y + face.em());
  }

  private Block block(Segment segment) {
    List<Line> lines = new ArrayList<>();
    List<Block.Note> notes = new ArrayList<>();
    int top = y;
    String number = Integer.toString(segment.number());
    int numberX = columns.numberEnd() - face.note().stringWidth(number);
    notes.add(new Block.Note(number, numberX, top));
    boolean apart = Remainder.isSilent(segment, document.text());
    int beside = apart ? speaker(segment, top, lines, notes) : 0;
    int content = content(apart ? segment.content() : segment.span(), top, lines);
    int height = Math.max(Math.max(beside, content), face.leading());
    y = top + height + face.leading() * 2 / 5;
    return new Block(segment.number(), top, y - top, lines, notes);
  }

  /** Sets label, kind and time below each other and returns their height. */
  private int speaker(Segment segment, int top, List<Line> lines, List<Block.Note> notes) {
    int height = 0;
    if (segment.label().isPresent()) {
      height += column(segment.label().get(), Line.Role.LABEL, top, lines);
    } else if (hasKind(segment)) {
      notes.add(new Block.Note(kind(segment), columns.speakerX(), top));
      height += face.leading();
    }
    if (segment.timestamp().isPresent()) {
      return height + column(segment.timestamp().get(), Line.Role.TIME, top + height, lines);
    }
    Optional<String> time = times.at(segment.span().start());
    if (time.isPresent()) {
      notes.add(new Block.Note(time.get(), columns.speakerX(), top + height));
      height += face.leading();
    }
    return height;
  }

  /** Whether a segment without a speaker says what kind of part it stands in. */
  static boolean hasKind(Segment segment) {
    return segment.kind() != TextPart.Kind.BODY && segment.kind() != TextPart.Kind.CUE;
  }

  static String kind(Segment segment) {
    return Messages.text("kind." + segment.kind());
  }

  private int content(Span span, int top, List<Line> lines) {
    return set(span, Line.Role.CONTENT, columns.contentX(), columns.contentWidth(), top, lines);
  }

  private int column(Span span, Line.Role role, int top, List<Line> lines) {
    return set(span, role, columns.speakerX(), columns.speakerWidth(), top, lines);
  }

  private int set(Span span, Line.Role role, int x, int width, int top, List<Line> lines) {
    int at = top;
    LineBreaker breaker = new LineBreaker(shown.text(), face.of(role), width);
    for (Span line : breaker.lines(shown.part(span))) {
      lines.add(new Line(line, role, x, at, face.leading()));
      at += face.leading();
    }
    return at - top;
  }
}
