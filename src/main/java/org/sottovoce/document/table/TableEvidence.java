package org.sottovoce.document.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sottovoce.text.Folding;

/**
 * Tells a table from running text whose lines happen to hold equally many commas, semicolons or
 * tabs. In doubt it is text: that loses nothing but the columns.
 */
final class TableEvidence {

  private static final int FEW = 2;

  /** A short title, or what a release puts in its place. */
  private static final Pattern TITLE = Pattern.compile("[\\p{L}_#\\[][^.?!;:\\n\\r]{0,39}");

  private static final Pattern NUMBERS = Pattern.compile("[\\d.:/+-]+");

  private final String file;
  private final Table table;

  TableEvidence(String file, Table table) {
    this.file = file;
    this.table = table;
  }

  /** Whether it is a table for certain. */
  boolean suffices() {
    if (table.ragged() == 0 && hasTitles()) {
      return table.rows() >= FEW && blankStarts() * 2 <= table.cells().size();
    }
    return table.rows() > FEW
        && (table.ragged() == 0 || beginsWithNumbers())
        && (table.separator() == '\t' ? !isLabelled() : blankStarts() == 0 && !cutsNumbers());
  }

  /** Whether the first record looks like the titles of columns. */
  private boolean hasTitles() {
    Set<String> seen = new HashSet<>();
    for (TableCell cell : firstRecord()) {
      String title = cell.content().in(file);
      boolean released = title.startsWith("[");
      if (!TITLE.matcher(title).matches() || (!seen.add(Folding.fold(title)) && !released)) {
        return false;
      }
    }
    return true;
  }

  private List<TableCell> firstRecord() {
    return table.cells().stream().takeWhile(cell -> cell.row() == 0).toList();
  }

  /** Whether every record begins with a number or a time: what is ragged then is the speech. */
  private boolean beginsWithNumbers() {
    return table.cells().stream()
        .filter(cell -> cell.column() == 0)
        .allMatch(cell -> NUMBERS.matcher(text(cell)).matches());
  }

  /** How often a blank follows the separator, as it does in prose. */
  private long blankStarts() {
    int columns = firstRecord().size();
    return table.cells().stream()
        .filter(cell -> cell.column() > 0 && cell.column() < columns)
        .filter(cell -> !cell.quoted() && text(cell).startsWith(" "))
        .count();
  }

  /** Whether the lines are labels with a tab before the words, or indented. */
  private boolean isLabelled() {
    long labels =
        table.cells().stream()
            .filter(cell -> cell.column() == 0)
            .map(this::text)
            .filter(text -> text.isBlank() || text.strip().endsWith(":"))
            .count();
    return labels * 2 > table.rows();
  }

  /** Whether a separator stands within a number or a time: {@code 00:12,500}, {@code 1,500}. */
  private boolean cutsNumbers() {
    List<TableCell> cells = table.cells();
    for (int i = 1; i < cells.size(); i++) {
      if (cells.get(i).column() > 0 && isOneNumber(text(cells.get(i - 1)), text(cells.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneNumber(String before, String behind) {
    boolean digits =
        !before.isEmpty()
            && !behind.isEmpty()
            && Character.isDigit(before.charAt(before.length() - 1))
            && Character.isDigit(behind.charAt(0));
    return digits && !(NUMBERS.matcher(before).matches() && NUMBERS.matcher(behind).matches());
  }

  private String text(TableCell cell) {
    return cell.raw().in(file);
  }
}
