package org.sottovoce.document;

import java.util.Optional;
import org.sottovoce.document.TextPart.Cell;

/**
 * Counts the rows and columns of one table while it is read; knows no row's width before its end.
 */
final class TableRows {

  private final int table;
  private int row = -1;
  private int column = -1;
  private boolean inCell;

  TableRows(int table) {
    this.table = table;
  }

  void startRow() {
    row++;
    column = -1;
    inCell = false;
  }

  void startCell() {
    column++;
    inCell = true;
  }

  void endCell() {
    inCell = false;
  }

  /** The place of the open cell; its row is as wide as what was seen of it. */
  Optional<Cell> cell() {
    return inCell
        ? Optional.of(new Cell(table, Math.max(row, 0), column, column + 1))
        : Optional.empty();
  }
}
