package org.sottovoce.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.document.TextPart.Cell;

/** Tells in which cell of which table a page's words stand, while the page is walked through. */
final class CellCounter {

  private record Row(int table, int row) {}

  private final Deque<Table> open = new ArrayDeque<>();
  private final Map<Row, Integer> widths = new HashMap<>();
  private int tables;

  void start(String element) {
    Table table = open.peek();
    switch (element) {
      case "table" -> open.push(new Table(tables++));
      case "tr" -> {
        if (table != null) {
          table.row++;
          table.column = -1;
        }
      }
      case "td", "th" -> {
        if (table != null) {
          table.column++;
          table.inCell = true;
          widths.merge(new Row(table.number, table.row), table.column + 1, Math::max);
        }
      }
      default -> {}
    }
  }

  void end(String element) {
    switch (element) {
      case "table" -> open.poll();
      case "td", "th" -> {
        if (!open.isEmpty()) {
          open.peek().inCell = false;
        }
      }
      default -> {}
    }
  }

  /** The cell that is open; how wide its row is, is known only when the page was walked through. */
  Optional<Cell> cell() {
    return Optional.ofNullable(open.peek())
        .filter(table -> table.inCell)
        .map(table -> new Cell(table.number, Math.max(0, table.row), table.column, 0));
  }

  /** The same cell with the columns of its row. */
  Cell measured(Cell cell) {
    int columns = widths.getOrDefault(new Row(cell.table(), cell.row()), cell.column() + 1);
    return new Cell(cell.table(), cell.row(), cell.column(), columns);
  }

  private static final class Table {
    private final int number;
    private int row = -1;
    private int column = -1;
    private boolean inCell;

    Table(int number) {
      this.number = number;
    }
  }
}
