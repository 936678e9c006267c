package org.sottovoce.document.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.sottovoce.document.TextPart.Cell;

/** Counts the rows and columns of the tables of one story, one inside the other. */
final class TableLevels {

  private static final class Level {
    private final int table;
    private int row;
    private int column;

    Level(int table) {
      this.table = table;
    }
  }

  private final IntSupplier numbers;
  private final List<Level> open = new ArrayList<>();

  /**
   * @param numbers gives each table its number
   */
  TableLevels(IntSupplier numbers) {
    this.numbers = numbers;
  }

  /**
   * The place of a paragraph that stands in {@code depth} tables; whatever is deeper has ended. The
   * row's width is not known yet: what was seen of it.
   */
  Optional<Cell> cell(int depth) {
    while (open.size() > depth) {
      open.remove(open.size() - 1);
    }
    while (open.size() < depth) {
      open.add(new Level(numbers.getAsInt()));
    }
    if (depth == 0) {
      return Optional.empty();
    }
    Level level = open.get(depth - 1);
    return Optional.of(new Cell(level.table, level.row, level.column, level.column + 1));
  }

  /** Ends the cell that was asked for last. */
  void endCell() {
    open.get(open.size() - 1).column++;
  }

  /** Ends a row of the table at that depth. */
  void endRow(int depth) {
    if (cell(depth).isPresent()) {
      Level level = open.get(depth - 1);
      level.row++;
      level.column = 0;
    }
  }
}
