package org.sottovoce.desktop.editor;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;
import org.sottovoce.text.Span;

/** Breaks text into lines at blanks and hyphens; a word too long for a line, anywhere. */
final class LineBreaker {

  private final String text;
  private final FontMetrics metrics;
  private final int width;

  LineBreaker(String text, FontMetrics metrics, int width) {
    this.text = text;
    this.metrics = metrics;
    this.width = width;
  }

  /** The lines of {@code span}, in order; together they cover it. None for an empty span. */
  List<Span> lines(Span span) {
    List<Span> lines = new ArrayList<>();
    int start = span.start();
    while (start < span.end()) {
      int end = lineEnd(start, span.end());
      lines.add(new Span(start, end));
      start = end;
    }
    return lines;
  }

  private int lineEnd(int start, int limit) {
    int x = 0;
    int opportunity = start;
    for (int at = start; at < limit; ) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      x += metrics.charWidth(codePoint);
      boolean blank = Character.isWhitespace(codePoint);
      if (x > width && !blank && at > start) {
        return opportunity > start ? opportunity : at;
      }
      if (codePoint == '\n') {
        return next;
      }
      if (blank || codePoint == '-' || codePoint == '—') {
        opportunity = next;
      }
      at = next;
    }
    return limit;
  }
}
