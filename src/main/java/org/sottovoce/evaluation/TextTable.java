package org.sottovoce.evaluation;

import java.util.List;

/**
 * A table as text that people read: aligned, or in Markdown. Lines end in "\n".
 *
 * @param heads the words above the columns
 * @param wordColumns how many columns at the left hold words; all others hold numbers
 * @param rows as many cells each as there are heads
 */
public record TextTable(List<String> heads, int wordColumns, List<List<String>> rows) {

  public TextTable {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != heads.size()) {
        throw new IllegalArgumentException(row.size() + " cells under " + heads.size() + " heads");
      }
    }
  }

  /** Columns as wide as their widest cell, two blanks between them. */
  public String aligned() {
    StringBuilder out = new StringBuilder();
    int[] widths = widths();
    append(out, heads, widths);
    rows.forEach(row -> append(out, row, widths));
    return out.toString();
  }

  /** A Markdown table. */
  public String markdown() {
    StringBuilder out = new StringBuilder(markdownRow(heads));
    out.append("|").append("---|".repeat(wordColumns));
    out.append("---:|".repeat(heads.size() - wordColumns)).append('\n');
    rows.forEach(row -> out.append(markdownRow(row)));
    return out.toString();
  }

  private int[] widths() {
    int[] widths = heads.stream().mapToInt(String::length).toArray();
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    return widths;
  }

  private void append(StringBuilder out, List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      String padding = " ".repeat(widths[column] - cell.length());
      line.append(column < wordColumns ? cell + padding : padding + cell).append("  ");
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private static String markdownRow(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  @Override
  public String toString() {
    return "TextTable[" + heads + ", " + rows.size() + " rows]";
  }
}
