package org.sottovoce.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.document.XhtmlParts.Block;

/** Tells each table cell how many columns its row has, which is known only at the row's end. */
final class TableWidths {

  private record Row(int table, int row) {}

  private TableWidths() {}

  /** The same blocks, their cells measured. */
  static List<Block> measured(List<Block> blocks) {
    Map<Row, Integer> widths = new HashMap<>();
    for (Block block : blocks) {
      block.cell().ifPresent(cell -> widths.merge(row(cell), cell.column() + 1, Math::max));
    }
    return blocks.stream()
        .map(block -> new Block(block.kind(), block.text(), block.cell().map(c -> wide(c, widths))))
        .toList();
  }

  private static Cell wide(Cell cell, Map<Row, Integer> widths) {
    return new Cell(cell.table(), cell.row(), cell.column(), widths.get(row(cell)));
  }

  private static Row row(Cell cell) {
    return new Row(cell.table(), cell.row());
  }
}
