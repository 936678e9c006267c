package org.sottovoce.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.text.Span;

/**
 * Cuts a text into cells as RFC 4180 says, with one separator. Records may have fewer or more cells
 * than the first; of what has no titles that are known, at most half, and it gives up early, so
 * that other text costs next to nothing.
 */
final class TableTokenizer {

  /** Beyond it the memory that the parts take is better spent on lines. */
  private static final int MOST_CELLS = 1 << 20;

  /** So many records are seen before the share of those that are not alike counts. */
  private static final int FIRST_RECORDS = 16;

  private final String text;
  private final char separator;
  private final boolean titled;
  private final List<TableCell> cells = new ArrayList<>();
  private int columns;
  private int widest;
  private int ragged;
  private int row;
  private int first;
  private int at;

  private TableTokenizer(String text, char separator, boolean titled) {
    this.text = text;
    this.separator = separator;
    this.titled = titled;
  }

  /**
   * The table of {@code text}; nothing when half its records are not alike or a quote is astray.
   */
  static Optional<Table> tokenize(String text, char separator, boolean titled) {
    TableTokenizer tokenizer = new TableTokenizer(text, separator, titled);
    boolean whole =
        tokenizer.records()
            && tokenizer.columns > 1
            && tokenizer.row > 1
            && !tokenizer.isTooRagged();
    return whole ? Optional.of(tokenizer.table()) : Optional.empty();
  }

  private Table table() {
    return new Table(separator, widest, row, ragged, cells);
  }

  private boolean isTooRagged() {
    return !titled && ragged * 2 > row;
  }

  private boolean records() {
    while (at < text.length()) {
      if (!cell()) {
        return false;
      }
      if (at < text.length() && text.charAt(at) == separator) {
        at++;
        if (at == text.length()) {
          cells.add(new TableCell(new Span(at, at), false, row, cells.size() - first));
          return endRecord();
        }
      } else if (!endRecord()) {
        return false;
      }
    }
    return true;
  }

  /** Takes a cell and stops before the separator or the line end behind it. */
  private boolean cell() {
    int start = at;
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    if (quoted && !skipQuoted()) {
      return false;
    }
    while (!quoted && !isBorder()) {
      at++;
    }
    cells.add(new TableCell(new Span(start, at), quoted, row, cells.size() - first));
    return cells.size() <= MOST_CELLS;
  }

  /** Stops behind the closing quote; false when there is none or more of the cell follows it. */
  private boolean skipQuoted() {
    int from = at + 1;
    while (true) {
      int quote = text.indexOf('"', from);
      if (quote < 0) {
        return false;
      }
      at = quote + 1;
      if (isBorder()) {
        return true;
      }
      if (text.charAt(at) != '"') {
        return false;
      }
      from = at + 1;
    }
  }

  private boolean isBorder() {
    if (at >= text.length()) {
      return true;
    }
    char unit = text.charAt(at);
    return unit == separator || unit == '\n' || unit == '\r';
  }

  private boolean endRecord() {
    int width = cells.size() - first;
    if (width == 1 && cells.get(first).raw().in(text).isBlank()) {
      cells.remove(first);
    } else {
      columns = first == 0 ? width : columns;
      widest = Math.max(widest, width);
      ragged += width == columns ? 0 : 1;
      row++;
    }
    skipLineEnd();
    first = cells.size();
    return first == 0 || (columns > 1 && (row < FIRST_RECORDS || !isTooRagged()));
  }

  private void skipLineEnd() {
    if (text.startsWith("\r\n", at)) {
      at += 2;
    } else if (at < text.length()) {
      at++;
    }
  }
}
