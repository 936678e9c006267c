package org.sottovoce.document.table;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.text.Span;

/**
 * One cell of a file of separated values.
 *
 * @param raw where it stands in the file's decoded text, its quotes included
 * @param quoted whether it stands between quotes
 * @param row its record, from 0; blank lines do not count
 * @param column its place in the record, from 0
 */
public record TableCell(Span raw, boolean quoted, int row, int column) {

  /**
   * Characters of a cell that are read alike.
   *
   * @param source where they stand in the file
   * @param text what they read: of two quotes one, of any line end a line feed
   */
  public record Run(Span source, String text) {
    @Override
    public String toString() {
      return "Run[" + source + "]";
    }
  }

  /** Where the content stands, without the quotes. */
  public Span content() {
    return quoted ? new Span(raw.start() + 1, raw.end() - 1) : raw;
  }

  /**
   * The runs of the content within {@code span}, in order; together they hold every character.
   *
   * @param file the file's decoded text
   * @param span a part of the content that cuts neither a doubled quote nor a line end in two
   */
  public List<Run> runs(String file, Span span) {
    List<Run> runs = new ArrayList<>();
    int plain = span.start();
    int at = span.start();
    while (at < span.end()) {
      int length = special(file, at, span.end());
      if (length > 0) {
        add(runs, file, new Span(plain, at));
        String text = file.charAt(at) == '"' ? "\"" : "\n";
        runs.add(new Run(Span.of(at, length), text));
        plain = at + length;
      }
      at += Math.max(1, length);
    }
    add(runs, file, new Span(plain, span.end()));
    return runs;
  }

  private static void add(List<Run> runs, String file, Span plain) {
    if (!plain.isEmpty()) {
      runs.add(new Run(plain, plain.in(file)));
    }
  }

  /** How many units at {@code at} read otherwise than they stand: 0 when none do. */
  private int special(String file, int at, int end) {
    char unit = file.charAt(at);
    boolean more = at + 1 < end;
    if (unit == '"') {
      return quoted && more && file.charAt(at + 1) == '"' ? 2 : 0;
    }
    if (unit == '\r') {
      return more && file.charAt(at + 1) == '\n' ? 2 : 1;
    }
    return 0;
  }
}
