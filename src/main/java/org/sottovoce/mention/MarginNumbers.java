package org.sottovoce.mention;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.text.Span;

/**
 * The numbers that a transcript has in front of its lines: each one more than the one before, on at
 * least five lines. For one text; used once.
 */
final class MarginNumbers {

  private static final int SHORTEST_RUN = 5;
  private static final int MOST_DIGITS = 5;

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private final List<Span> run = new ArrayList<>();
  private int expected = -1;

  MarginNumbers(String text) {
    this.text = text;
  }

  /** The numbers, in order. */
  List<Span> spans() {
    for (int start = 0; start < text.length(); start = lineEnd(start) + 1) {
      add(number(start));
    }
    close();
    return List.copyOf(spans);
  }

  private void add(Span number) {
    if (number.isEmpty()) {
      return;
    }
    int value = Integer.parseInt(number.in(text));
    if (value != expected) {
      close();
    }
    run.add(number);
    expected = value + 1;
  }

  private void close() {
    if (run.size() >= SHORTEST_RUN) {
      spans.addAll(run);
    }
    run.clear();
  }

  /** The number that begins the line at {@code start}, with blanks around it; else empty. */
  private Span number(int start) {
    int from = start;
    while (from < text.length() && isBlank(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && to - from <= MOST_DIGITS && isDigit(text.charAt(to))) {
      to++;
    }
    boolean alone = to == text.length() || Character.isWhitespace(text.charAt(to));
    return alone && to - from <= MOST_DIGITS ? new Span(from, to) : new Span(from, from);
  }

  private int lineEnd(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static boolean isBlank(char unit) {
    return unit == ' ' || unit == '\t';
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }
}
