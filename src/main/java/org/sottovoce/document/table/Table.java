package org.sottovoce.document.table;

import java.util.List;
import java.util.Optional;

/**
 * A file of separated values, cut into cells.
 *
 * @param separator what stands between cells: a comma, a semicolon or a tab
 * @param columns how many cells each record has, at least two
 * @param rows how many records there are
 * @param cells all cells, record by record
 */
public record Table(char separator, int columns, int rows, List<TableCell> cells) {

  private static final char[] SEPARATORS = {'\t', ';', ','};

  public Table {
    cells = List.copyOf(cells);
  }

  /** The table that {@code file} is; nothing when it may as well be running text. */
  public static Optional<Table> of(String file) {
    for (char separator : SEPARATORS) {
      Optional<Table> table =
          TableTokenizer.tokenize(file, separator)
              .filter(it -> new TableEvidence(file, it).suffices());
      if (table.isPresent()) {
        return table;
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return "Table[" + rows + " rows, " + columns + " columns]";
  }
}
