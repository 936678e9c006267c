package org.sottovoce.release.table;

import java.util.List;
import org.sottovoce.document.table.TableCell;
import org.sottovoce.release.SourceEdits.SourceEdit;
import org.sottovoce.text.Span;

/** Writes a cell that replacements stand in, so that it reads as the released text. */
final class EditedCell {

  /** A spreadsheet takes a cell that begins so, or with a tab or a return, for a formula. */
  private static final String FORMULA = "=+-@";

  private final String file;
  private final char separator;
  private final String lineEnd;

  /**
   * @param file the decoded text of the original
   * @param separator what stands between its cells
   */
  EditedCell(String file, char separator) {
    this.file = file;
    this.separator = separator;
    this.lineEnd = file.contains("\r\n") ? "\r\n" : "\n";
  }

  /**
   * The cell as it stands in the release, its quotes included.
   *
   * @param edits what changes in it, in order
   */
  String write(TableCell cell, List<SourceEdit> edits) {
    String text = content(cell, edits);
    boolean formula = isFormula(text) && !isFormula(cell.content().in(file));
    // A blank before it makes it text for a spreadsheet, and is no part of the content here.
    String safe = formula ? " " + text : text;
    boolean quoted = cell.quoted() || formula || needsQuotes(text);
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private String content(TableCell cell, List<SourceEdit> edits) {
    StringBuilder text = new StringBuilder();
    int at = cell.content().start();
    for (SourceEdit edit : edits) {
      append(text, cell, new Span(at, edit.span().start()));
      text.append(edit.text().replace("\n", lineEnd));
      at = edit.span().end();
    }
    append(text, cell, new Span(at, cell.content().end()));
    return text.toString();
  }

  /** What is kept keeps its line ends; its doubled quotes are doubled again when it is written. */
  private void append(StringBuilder text, TableCell cell, Span kept) {
    String raw = kept.in(file);
    text.append(cell.quoted() ? raw.replace("\"\"", "\"") : raw);
  }

  private static boolean isFormula(String text) {
    String stripped = text.strip();
    return text.startsWith("\t")
        || text.startsWith("\r")
        || (!stripped.isEmpty() && FORMULA.indexOf(stripped.charAt(0)) >= 0);
  }

  private boolean needsQuotes(String text) {
    return text.startsWith("\"")
        || text.chars().anyMatch(unit -> unit == separator || unit == '\n' || unit == '\r');
  }
}
