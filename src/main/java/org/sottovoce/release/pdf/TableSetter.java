package org.sottovoce.release.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.sottovoce.release.pdf.Block.Cell;
import org.sottovoce.release.pdf.Block.Row;
import org.sottovoce.release.pdf.Block.Table;

/** Sets tables: cells beside each other, a thin line below each row, tall rows over pages. */
final class TableSetter {

  /** Between two columns. */
  private static final float GUTTER = 12;

  /** Below the last line of a row. */
  private static final float BELOW = 6;

  private static final float LEADING = Style.TABLE.leading();

  /** Is told the height of each row's top. */
  @FunctionalInterface
  interface Arrival {
    void at(float top);
  }

  /** A cell with its lines, on its way to the page. */
  private record Column(PDStructureElement element, List<Line> lines, LineSetter setter, float x) {}

  private final Tags tags;
  private final LineBreaker breaker;
  private final Sheets sheets;
  private final Arrival arrival;

  TableSetter(Tags tags, LineBreaker breaker, Sheets sheets, Arrival arrival) {
    this.tags = tags;
    this.breaker = breaker;
    this.sheets = sheets;
    this.arrival = arrival;
  }

  void set(Table table, PDStructureElement parent) throws IOException {
    List<Float> widths = widths(table);
    PDStructureElement element = tags.add(parent, Tag.TABLE);
    sheets.room(table.shape().above() + 2 * (LEADING + BELOW));
    if (!sheets.atTop()) {
      sheets.down(table.shape().above());
    }
    for (Row row : table.rows()) {
      set(row, table.shape(), widths, tags.add(element, Tag.ROW));
    }
  }

  private List<Float> widths(Table table) {
    List<Float> wanted = new ArrayList<>();
    for (Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (wanted.size() == i) {
          wanted.add(0f);
        }
        wanted.set(i, Math.max(wanted.get(i), breaker.width(row.cells().get(i).runs()) + 1));
      }
    }
    return ColumnWidths.fitting(wanted, Sheets.WIDTH - GUTTER * (wanted.size() - 1));
  }

  private void set(Row row, Shape shape, List<Float> widths, PDStructureElement element)
      throws IOException {
    List<Column> columns = columns(row, shape, widths, element);
    int lines = columns.stream().mapToInt(column -> column.lines().size()).max().orElse(0);
    sheets.room(Math.min(lines * LEADING + BELOW, 20 * LEADING));
    for (int from = 0; from < lines; ) {
      sheets.room(LEADING);
      int fitting = Math.max(1, (int) (sheets.free() / LEADING));
      int to = Math.min(lines, from + fitting);
      if (from == 0) {
        arrival.at(sheets.y());
        beside(row, columns.get(0).element());
      }
      draw(columns, from, to, shape.counted());
      from = to;
    }
    sheets.down(BELOW);
    sheets.pen().rule(Sheets.x(shape.left()), Sheets.x(Sheets.WIDTH), sheets.y() + 1);
  }

  private List<Column> columns(
      Row row, Shape shape, List<Float> widths, PDStructureElement element) {
    List<Column> columns = new ArrayList<>();
    float x = Sheets.x(shape.left());
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      PDStructureElement tagged = tags.addCell(element, cell.over());
      List<Line> lines = breaker.lines(cell.runs(), widths.get(i));
      columns.add(new Column(tagged, lines, new LineSetter(tags, tagged), x));
      x += widths.get(i) + GUTTER;
    }
    return columns;
  }

  private void beside(Row row, PDStructureElement cell) throws IOException {
    if (row.beside().isPresent()) {
      sheets.down(LEADING);
      Run run = row.beside().get();
      Typesetter.beside(sheets, run, tags.add(cell, run.tag()));
      sheets.down(-LEADING);
    }
  }

  /** Draws the lines from {@code from} to {@code to} of all cells, cell after cell. */
  private void draw(List<Column> columns, int from, int to, boolean counted) throws IOException {
    for (Column column : columns) {
      float y = sheets.y();
      for (int line = from; line < Math.min(to, column.lines().size()); line++) {
        y -= LEADING;
        column.setter().draw(column.lines().get(line), sheets.pen(), column.x(), y);
      }
    }
    for (int line = from; line < to; line++) {
      sheets.down(LEADING);
      if (counted) {
        sheets.count();
      }
    }
  }
}
