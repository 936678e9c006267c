package org.sottovoce.document.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file of separated values, cut into cells.
 *
 * @param separator what stands between cells: a comma, a semicolon or a tab
 * @param columns how many cells the widest record has, at least two
 * @param rows how many records there are
 * @param ragged how many records have another number of cells than the first
 * @param cells all cells, record by record
 */
public record Table(char separator, int columns, int rows, int ragged, List<TableCell> cells) {

  private static final int LONGEST_TITLES = 1000;
  private static final char[] SEPARATORS = {'\t', ';', ','};

  public Table {
    cells = List.copyOf(cells);
  }

  /** The table that {@code file} is; nothing when it may as well be running text. */
  public static Optional<Table> of(String file) {
    for (char separator : SEPARATORS) {
      boolean titled = isTitled(file, separator);
      Optional<Table> table =
          TableTokenizer.tokenize(file, separator, titled)
              .filter(it -> titled || new TableEvidence(file, it).suffices());
      if (table.isPresent()) {
        return table;
      }
    }
    return Optional.empty();
  }

  /** Whether the first line holds the titles of a transcript. */
  private static boolean isTitled(String file, char separator) {
    String line = file.lines().findFirst().orElse("");
    return ColumnRole.areTranscript(
        Pattern.compile(Pattern.quote(String.valueOf(separator)))
            .splitAsStream(line.substring(0, Math.min(line.length(), LONGEST_TITLES)))
            .map(title -> title.replace("\"", "")));
  }

  @Override
  public String toString() {
    return "Table[" + rows + " rows, " + columns + " columns]";
  }
}
