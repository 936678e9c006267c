package org.sottovoce.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sottovoce.mention.IdentifierType;

/** Scores as text that people read: an aligned table, or a Markdown one. Lines end in "\n". */
public final class ScoreTable {

  private static final List<String> HEADS =
      List.of(
          "text", "type", "gold", "covered", "exact", "suggested", "precision", "by type", "F1");

  /** Columns of words at the left; all others hold numbers. */
  private static final int WORD_COLUMNS = 2;

  private final Scores scores;

  public ScoreTable(Scores scores) {
    this.scores = scores;
  }

  /** All writings, each with its total, its types, and its files by type. */
  public String aligned() {
    StringBuilder out = new StringBuilder();
    for (Writing writing : scores.writings()) {
      List<List<String>> rows = rows(writing);
      int[] widths = widths(rows);
      out.append(writing.label()).append('\n');
      rows.forEach(row -> append(out, row, widths));
      out.append('\n');
    }
    return out.toString();
  }

  /** The same rows for one writing, as a Markdown table. */
  public String markdown(Writing writing) {
    StringBuilder out = new StringBuilder();
    List<List<String>> rows = rows(writing);
    out.append(markdownRow(rows.get(0)));
    out.append("|---|---|").append("---:|".repeat(HEADS.size() - WORD_COLUMNS)).append('\n');
    rows.subList(1, rows.size()).forEach(row -> out.append(markdownRow(row)));
    return out.toString();
  }

  private List<List<String>> rows(Writing writing) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADS);
    addRows(rows, writing, Optional.empty());
    scores.sources().forEach(source -> addRows(rows, writing, Optional.of(source)));
    return rows;
  }

  private void addRows(List<List<String>> rows, Writing writing, Optional<String> source) {
    String name = source.orElse("all files");
    rows.add(row(name, "all", scores.tally(writing, source, Optional.empty())));
    for (IdentifierType type : Scores.TYPES) {
      rows.add(row(name, type.label(), scores.tally(writing, source, Optional.of(type))));
    }
  }

  private static List<String> row(String source, String type, Tally tally) {
    return List.of(
        source,
        type,
        Integer.toString(tally.gold()),
        share(tally.coveredRecall()),
        share(tally.exactRecall()),
        Integer.toString(tally.suggested()),
        share(tally.overlapPrecision()),
        share(tally.typePrecision()),
        share(tally.f1()));
  }

  private static String share(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "-";
  }

  private static int[] widths(List<List<String>> rows) {
    int[] widths = new int[HEADS.size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    return widths;
  }

  private static void append(StringBuilder out, List<String> row, int[] widths) {
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      String padding = " ".repeat(widths[column] - cell.length());
      out.append(column < WORD_COLUMNS ? cell + padding : padding + cell);
      out.append(column < widths.length - 1 ? "  " : "\n");
    }
  }

  private static String markdownRow(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
