package org.sottovoce.release.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sottovoce.document.TextPart;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.pdf.Block.Cell;
import org.sottovoce.release.pdf.Block.Heads;
import org.sottovoce.release.pdf.Block.Row;
import org.sottovoce.segment.Segment;
import org.sottovoce.text.Span;

/** Segments that stand in a table as that table, with the texts of its cells. */
final class TableBlocks {

  private static final Shape SHAPE = new Shape(0, 9, true, false);

  /** A heading of a column is short. */
  private static final int LONGEST_HEADING = 40;

  private final RedactedDocument document;
  private final TreeMap<Integer, TextPart> parts = new TreeMap<>();

  /** What the parts of a table hold, by row and column. */
  private static final class Grid {
    private final TreeMap<Integer, TreeMap<Integer, StringBuilder>> rows = new TreeMap<>();
    private final TreeMap<Integer, Segment> numbers = new TreeMap<>();
    private int columns;
    private int done;
  }

  TableBlocks(RedactedDocument document) {
    this.document = document;
    for (TextPart part : document.original().document().parts()) {
      parts.put(part.span().start(), part);
    }
  }

  /** The table that {@code segments}, which follow each other, stand in. */
  Block of(List<Segment> segments) {
    Grid grid = new Grid();
    grid.done = document.text().toDerived(segments.get(0).span()).start();
    for (Segment segment : segments) {
      for (TextPart part : inside(segment.span())) {
        part.cell().ifPresent(cell -> put(grid, cell, segment, part.span()));
      }
    }
    return new Block.Table(SHAPE, rows(grid, hasHeadings(grid, segments)));
  }

  private Iterable<TextPart> inside(Span span) {
    Integer first = parts.floorKey(span.start());
    return parts.subMap(first == null ? span.start() : first, span.end()).values();
  }

  /** Adds what lies in both the part and the segment; each character once. */
  private void put(Grid grid, TextPart.Cell cell, Segment segment, Span part) {
    Span both =
        new Span(
            Math.max(part.start(), segment.span().start()),
            Math.max(part.start(), Math.min(part.end(), segment.span().end())));
    int end = Math.max(grid.done, document.text().toDerived(both).end());
    StringBuilder text =
        grid.rows
            .computeIfAbsent(cell.row(), row -> new TreeMap<>())
            .computeIfAbsent(cell.column(), column -> new StringBuilder());
    text.append(document.text().text(), grid.done, end);
    grid.done = end;
    grid.columns = Math.max(grid.columns, cell.column() + 1);
    grid.numbers.putIfAbsent(cell.row(), segment);
  }

  /** Whether the first row looks like headings: whole, short, each another, and nobody speaks. */
  private static boolean hasHeadings(Grid grid, List<Segment> segments) {
    List<String> first =
        grid.rows.firstEntry().getValue().values().stream()
            .map(text -> text.toString().strip())
            .toList();
    return grid.rows.size() > 1
        && grid.columns > 1
        && first.size() == grid.columns
        && first.stream().distinct().count() == grid.columns
        && first.stream().noneMatch(text -> text.isEmpty() || text.length() > LONGEST_HEADING)
        && !segments.get(0).isTurn();
  }

  private static List<Row> rows(Grid grid, boolean headings) {
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<Integer, TreeMap<Integer, StringBuilder>> entry : grid.rows.entrySet()) {
      boolean heading = headings && rows.isEmpty();
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < grid.columns; column++) {
        CharSequence text = entry.getValue().getOrDefault(column, new StringBuilder());
        cells.add(cell(text.toString(), heading));
      }
      rows.add(new Row(Optional.of(TurnBlocks.number(grid.numbers.get(entry.getKey()))), cells));
    }
    return rows;
  }

  private static Cell cell(String text, boolean heading) {
    Run run = Run.of(heading ? Style.TABLE_HEAD : Style.TABLE, text.strip());
    return new Cell(heading ? Heads.COLUMN : Heads.NOTHING, List.of(run));
  }
}
