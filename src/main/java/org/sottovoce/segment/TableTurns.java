package org.sottovoce.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;

/**
 * Tells the tables that hold a conversation, a row for each turn: a column of names or of times, or
 * both, before the column of speech.
 */
final class TableTurns {

  private static final Pattern TIME =
      Pattern.compile(
          "[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?(?: ?(?:-|–|-->) ?[\\d:.,]+)?[\\])]?");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\d][^.?!;\\n]{0,39}[.:]?");
  private static final double MOST = 0.7;
  private static final int NONE = -1;

  /** Where a table has its names and times; {@link #NONE} for a column that it has not. */
  private record Layout(int names, int times) {
    int speech() {
      return Math.max(names, times) + 1;
    }
  }

  private final String text;
  private final Map<Integer, Layout> layouts = new HashMap<>();

  TableTurns(String text, List<Line> lines) {
    this.text = text;
    Map<Integer, List<Line>> tables = new HashMap<>();
    for (Line line : lines) {
      line.cell()
          .ifPresent(
              cell -> tables.computeIfAbsent(cell.table(), t -> new ArrayList<>()).add(line));
    }
    tables.forEach((table, cells) -> layout(cells).ifPresent(it -> layouts.put(table, it)));
  }

  /** Whether {@code line} stands in a row that is a turn. */
  boolean isTurn(Line line) {
    return line.cell().map(Cell::table).filter(layouts::containsKey).isPresent();
  }

  /** The turn that the lines of one row make. */
  Label label(List<Line> row) {
    Layout layout = layouts.get(row.get(0).cell().orElseThrow().table());
    int speech =
        row.stream()
            .filter(line -> column(line) >= layout.speech())
            .mapToInt(line -> line.span().start())
            .findFirst()
            .orElse(row.get(row.size() - 1).span().end());
    return new Label(
        cell(row, layout.names()).map(this::withoutColon),
        cell(row, layout.times()),
        speech,
        Label.Form.PLAIN_TO_SEE);
  }

  private Optional<Layout> layout(List<Line> table) {
    int columns =
        table.stream().mapToInt(line -> line.cell().orElseThrow().columns()).max().orElse(0);
    if (columns < 2 || columns > 3) {
      return Optional.empty();
    }
    int times = NONE;
    int names = NONE;
    for (int column = columns - 2; column >= 0; column--) {
      if (isMostly(table, column, TIME.asMatchPredicate())) {
        times = column;
      } else if (isMostly(table, column, NAME.asMatchPredicate()) && repeats(table, column)) {
        names = column;
      }
    }
    return Optional.of(new Layout(names, times)).filter(layout -> layout.speech() > 0);
  }

  private boolean isMostly(List<Line> table, int column, Predicate<String> shape) {
    List<String> cells = cells(table, column);
    long fitting = cells.stream().filter(shape).count();
    return cells.size() >= 2 && fitting >= cells.size() * MOST;
  }

  private boolean repeats(List<Line> table, int column) {
    List<String> cells = cells(table, column);
    Set<String> distinct = new HashSet<>(cells.stream().map(Folding::fold).toList());
    return distinct.size() < cells.size();
  }

  private List<String> cells(List<Line> table, int column) {
    return table.stream()
        .filter(line -> column(line) == column)
        .map(line -> line.span().in(text).strip())
        .toList();
  }

  private static Optional<Span> cell(List<Line> row, int column) {
    return row.stream().filter(line -> column(line) == column).map(Line::span).findFirst();
  }

  private Span withoutColon(Span cell) {
    int end = cell.end();
    while (end > cell.start() + 1 && ": \t".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(cell.start(), end);
  }

  private static int column(Line line) {
    return line.cell().orElseThrow().column();
  }
}
