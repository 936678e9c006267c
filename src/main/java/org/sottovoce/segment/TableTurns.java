package org.sottovoce.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.text.Span;

/**
 * Tells the tables that hold a conversation, a row for each turn: a column of names or of times, or
 * both, before the column of speech. A row of titles is no turn.
 */
final class TableTurns {

  private final String text;
  private final Map<Integer, TableLayout> layouts = new HashMap<>();

  TableTurns(String text, List<Line> lines) {
    this.text = text;
    Map<Integer, List<Line>> tables = new HashMap<>();
    for (Line line : lines) {
      line.cell()
          .ifPresent(
              cell -> tables.computeIfAbsent(cell.table(), t -> new ArrayList<>()).add(line));
    }
    tables.forEach(
        (table, cells) -> TableLayout.of(text, cells).ifPresent(it -> layouts.put(table, it)));
  }

  /** Whether {@code line} stands in a row that is a turn. */
  boolean isTurn(Line line) {
    return line.cell().map(Cell::table).filter(layouts::containsKey).isPresent();
  }

  /** The turn that the lines of one row make; of titles, a turn of nobody. */
  Label label(List<Line> row) {
    Cell first = row.get(0).cell().orElseThrow();
    TableLayout layout = layouts.get(first.table());
    if (layout.titled() && first.row() == 0) {
      int start = row.get(0).span().start();
      return new Label(Optional.empty(), Optional.empty(), start, Label.Form.PLAIN_TO_SEE);
    }
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
