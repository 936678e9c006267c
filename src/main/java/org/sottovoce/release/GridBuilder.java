package org.sottovoce.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.release.Passage.Grid;
import org.sottovoce.release.Passage.Row;
import org.sottovoce.release.SegmentPieces.Look;
import org.sottovoce.release.SegmentPieces.Piece;
import org.sottovoce.segment.Segment;
import org.sottovoce.text.Span;

/** Puts the released text of the segments of one table back into cells; each character once. */
final class GridBuilder {

  /** A heading of a column is short. */
  private static final int LONGEST_HEADING = 40;

  /** The text of a cell as it grows. */
  private static final class Words {
    private final StringBuilder text = new StringBuilder();
    private Look look = Look.CONTENT;

    private Piece piece() {
      return new Piece(look, text.toString().strip());
    }
  }

  private final RedactedDocument document;
  private final TreeMap<Integer, TreeMap<Integer, Words>> rows = new TreeMap<>();
  private final TreeMap<Integer, Segment> firsts = new TreeMap<>();
  private Words last = new Words();
  private int columns;
  private int done;

  GridBuilder(RedactedDocument document) {
    this.document = document;
  }

  Grid grid(SegmentRun run) {
    done = document.text().toDerived(run.segments().get(0).span()).start();
    int at = 0;
    for (Segment segment : run.segments()) {
      while (at < run.parts().size() && begins(run.parts().get(at), segment)) {
        put(segment, run.parts().get(at));
        at++;
      }
      take(segment.span());
    }
    return new Grid(isHeaded(run.segments()), rows());
  }

  private static boolean begins(TextPart part, Segment segment) {
    return part.span().start() < Math.max(segment.span().end(), segment.span().start() + 1);
  }

  private void put(Segment segment, TextPart part) {
    if (part.cell().isPresent()) {
      Cell cell = part.cell().get();
      last =
          rows.computeIfAbsent(cell.row(), row -> new TreeMap<>())
              .computeIfAbsent(cell.column(), column -> new Words());
      columns = Math.max(columns, cell.column() + 1);
      firsts.putIfAbsent(cell.row(), segment);
      look(segment, part.span()).ifPresent(look -> last.look = look);
    }
    take(new Span(part.span().start(), Math.min(part.span().end(), segment.span().end())));
  }

  private static Optional<Look> look(Segment segment, Span cell) {
    return segment.label().filter(cell::covers).isPresent() && !cell.covers(segment.content())
        ? Optional.of(Look.SPEAKER)
        : segment.timestamp().filter(cell::covers).isPresent() && !cell.covers(segment.content())
            ? Optional.of(Look.TIMESTAMP)
            : Optional.empty();
  }

  /** Adds the released text up to the end of {@code span} to the last cell. */
  private void take(Span span) {
    int end = Math.max(done, document.text().toDerived(span).end());
    last.text.append(document.text().text(), done, end);
    done = end;
  }

  /** Whether the first row looks like headings: whole, short, each another, and nobody speaks. */
  private boolean isHeaded(List<Segment> segments) {
    List<String> first =
        rows.firstEntry().getValue().values().stream().map(words -> words.piece().text()).toList();
    return rows.size() > 1
        && columns > 1
        && first.size() == columns
        && first.stream().distinct().count() == columns
        && first.stream().noneMatch(text -> text.isEmpty() || text.length() > LONGEST_HEADING)
        && !segments.get(0).isTurn();
  }

  private List<Row> rows() {
    List<Row> all = new ArrayList<>();
    rows.forEach(
        (number, words) -> {
          List<Piece> cells = new ArrayList<>();
          for (int column = 0; column < columns; column++) {
            cells.add(words.getOrDefault(column, new Words()).piece());
          }
          all.add(new Row(firsts.get(number), cells));
        });
    return all;
  }
}
