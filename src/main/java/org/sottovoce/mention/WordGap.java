package org.sottovoce.mention;

/** What parts two neighbouring words of a text. */
enum WordGap {
  /** A hyphen and the end of a line, which captions show as a blank: one word that was broken. */
  BROKEN,
  /** Marks of emphasis inside a word: "Zor**vath**". */
  MARKUP,
  /** Blanks or one line end. */
  BLANK,
  /** Anything else. */
  OTHER;

  /** No wider gap is looked into, in UTF-16 units. */
  private static final int WIDEST = 12;

  private static final String HYPHENS = "-\u00AD\u2010\u2011";
  private static final String DASHES = HYPHENS + "\u2012\u2013\u2014\u2015";
  private static final String MARKS = "*_~`";

  /** The gap of {@code text} between two words that follow each other. */
  static WordGap between(String text, Word first, Word second) {
    int from = first.span().end();
    int to = second.span().start();
    if (to <= from || to - from > WIDEST) {
      return OTHER;
    }
    if (HYPHENS.indexOf(text.charAt(from)) >= 0) {
      int ends = lineEnds(text, from + 1, to);
      return ends == 1 || (ends == 0 && to - from == 2) ? BROKEN : OTHER;
    }
    if (isMarkup(text, from, to)) {
      return MARKUP;
    }
    int ends = lineEnds(text, from, to);
    return ends == 0 || ends == 1 ? BLANK : OTHER;
  }

  /**
   * Whether a dash right behind {@code word} and a blank behind that tell that it was broken off.
   */
  static boolean breaksOff(String text, Word word) {
    int end = word.span().end();
    return end < text.length()
        && DASHES.indexOf(text.charAt(end)) >= 0
        && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
  }

  /** How many lines end in a run of blanks; -1 when it holds anything else. */
  private static int lineEnds(String text, int from, int to) {
    int ends = 0;
    for (int at = from; at < to; at++) {
      char unit = text.charAt(at);
      if (unit == '\n') {
        ends++;
      } else if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit)) {
        return -1;
      }
    }
    return ends;
  }

  private static boolean isMarkup(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (MARKS.indexOf(text.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }
}
