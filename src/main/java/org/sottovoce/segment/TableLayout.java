package org.sottovoce.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.document.table.ColumnRole;

/**
 * Where a table that holds a conversation has its names, times and speech. Every column before the
 * speech is of a known role, so that nothing that was said stands outside it.
 *
 * @param names the column of names, before the speech or the last one; or {@link #NONE}
 * @param times the column of times, or {@link #NONE}
 * @param speech the first column of what was said
 * @param titled whether the first row holds titles
 */
record TableLayout(int names, int times, int speech, boolean titled) {

  static final int NONE = -1;

  private static final int MOST_COLUMNS = 16;
  private static final int FEW_COLUMNS = 3;

  /** The layout of the table whose lines these are; nothing when it is no conversation. */
  static Optional<TableLayout> of(String text, List<Line> lines) {
    int columns = lines.stream().mapToInt(line -> cell(line).columns()).max().orElse(0);
    if (columns < 2 || columns > MOST_COLUMNS) {
      return Optional.empty();
    }
    List<List<String>> cells = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      cells.add(new ArrayList<>());
    }
    for (Line line : lines) {
      if (cell(line).column() < columns) {
        cells.get(cell(line).column()).add(line.span().in(text).strip());
      }
    }
    return titled(text, lines).or(() -> shown(cells));
  }

  /** Columns as their titles say; each one up to the speech has to have a title that is known. */
  private static Optional<TableLayout> titled(String text, List<Line> lines) {
    TreeMap<Integer, ColumnRole> roles = new TreeMap<>();
    for (Line line : lines) {
      Optional<ColumnRole> role = ColumnRole.titled(line.span().in(text));
      int column = cell(line).column();
      if (cell(line).row() > 0 || role.isEmpty() || column != roles.size()) {
        return Optional.empty();
      }
      if (role.get() == ColumnRole.SPEECH || isSecondName(roles, role.get())) {
        if (!roles.containsValue(ColumnRole.NAME)) {
          nameBehind(text, lines, column).ifPresent(name -> roles.put(name, ColumnRole.NAME));
        }
        return layout(roles, column, true);
      }
      roles.put(column, role.get());
    }
    return Optional.empty();
  }

  /** The last column, when its title says that it names who speaks. */
  private static Optional<Integer> nameBehind(String text, List<Line> lines, int speech) {
    return lines.stream()
        .filter(line -> cell(line).row() == 0 && cell(line).column() > speech)
        .filter(line -> cell(line).column() == cell(line).columns() - 1)
        .filter(
            line -> ColumnRole.titled(line.span().in(text)).equals(Optional.of(ColumnRole.NAME)))
        .map(line -> cell(line).column())
        .findFirst();
  }

  /**
   * Columns as their cells show. In wide tables names alone are not enough: any list may have a
   * column of words that come again.
   */
  private static Optional<TableLayout> shown(List<List<String>> cells) {
    TreeMap<Integer, ColumnRole> roles = new TreeMap<>();
    int speech = 0;
    while (speech < cells.size() - 1) {
      Optional<ColumnRole> role = ColumnRole.shown(cells.get(speech));
      if (role.isEmpty() || isSecondName(roles, role.get())) {
        break;
      }
      roles.put(speech, role.get());
      speech++;
    }
    boolean sure =
        cells.size() <= FEW_COLUMNS
            || roles.containsValue(ColumnRole.TIME)
            || roles.containsValue(ColumnRole.NUMBER);
    return sure ? layout(roles, speech, false) : Optional.empty();
  }

  private static Optional<TableLayout> layout(
      TreeMap<Integer, ColumnRole> roles, int speech, boolean titled) {
    int names = first(roles, ColumnRole.NAME);
    int times = first(roles, ColumnRole.TIME);
    return names == NONE && times == NONE
        ? Optional.empty()
        : Optional.of(new TableLayout(names, times, speech, titled));
  }

  /**
   * One column of names makes the label; another is read with the speech, lest it be passed over.
   */
  private static boolean isSecondName(TreeMap<Integer, ColumnRole> roles, ColumnRole role) {
    return role == ColumnRole.NAME && roles.containsValue(ColumnRole.NAME);
  }

  private static int first(TreeMap<Integer, ColumnRole> roles, ColumnRole wanted) {
    return roles.entrySet().stream()
        .filter(column -> column.getValue() == wanted)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(NONE);
  }

  private static Cell cell(Line line) {
    return line.cell().orElseThrow();
  }
}
