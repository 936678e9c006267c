package org.sottovoce.mention;

import org.sottovoce.text.Span;

/** The edges of a mention: no white space, no stray marks, no possessive ending. */
final class Edges {

  private static final String OPENING = "\"'“”‘’«»([{<,;:!?.…-–—*_~|\\·•";
  private static final String CLOSING = "\"'“”‘’«»()[]{}<>,;:!?…-–—*_~|\\·•";

  private Edges() {}

  /**
   * The part of {@code span} that names something; empty when nothing is left.
   *
   * <p>A closing full stop stays after a single letter ("M.W.") and a closing bracket stays when
   * its partner is inside. The possessive "'s" is outside.
   */
  static Span trim(CharSequence text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && loose(text.charAt(start), OPENING) && !opens(text, start, end)) {
      start++;
    }
    int before;
    do {
      before = end;
      end = withoutPossessive(text, start, withoutClosing(text, start, end));
    } while (end < before);
    return new Span(start, end);
  }

  private static int withoutClosing(CharSequence text, int start, int end) {
    int last = end;
    while (last > start && endsLoosely(text, start, last)) {
      last--;
    }
    return last;
  }

  private static boolean endsLoosely(CharSequence text, int start, int end) {
    char last = text.charAt(end - 1);
    return switch (last) {
      case '.' -> !abbreviates(text, start, end - 1);
      case ')' -> !holds(text, start, end - 1, '(');
      case ']' -> !holds(text, start, end - 1, '[');
      default -> loose(last, CLOSING);
    };
  }

  private static int withoutPossessive(CharSequence text, int start, int end) {
    boolean possessive =
        end - 2 > start
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
            && "'’ʼ".indexOf(text.charAt(end - 2)) >= 0;
    return possessive ? end - 2 : end;
  }

  /** Whether the letter before the full stop at {@code dot} stands alone, as initials do. */
  private static boolean abbreviates(CharSequence text, int start, int dot) {
    return dot - 1 >= start
        && Character.isUpperCase(text.charAt(dot - 1))
        && (dot - 1 == start || !Character.isLetterOrDigit(text.charAt(dot - 2)));
  }

  /** Whether the first mark belongs to the mention: a pair's first half, the sign of a number. */
  private static boolean opens(CharSequence text, int start, int end) {
    return switch (text.charAt(start)) {
      case '(' -> holds(text, start, end, ')');
      case '[' -> holds(text, start, end, ']');
      case '-' -> start + 1 < end && Character.isDigit(text.charAt(start + 1));
      default -> false;
    };
  }

  private static boolean holds(CharSequence text, int start, int end, char wanted) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == wanted) {
        return true;
      }
    }
    return false;
  }

  private static boolean loose(char unit, String marks) {
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || Character.getType(unit) == Character.FORMAT
        || marks.indexOf(unit) >= 0;
  }
}
