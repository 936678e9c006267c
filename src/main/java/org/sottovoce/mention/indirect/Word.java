package org.sottovoce.mention.indirect;

import org.sottovoce.text.Span;

/**
 * A word or a mark, as the rules see it.
 *
 * @param span where it stands in the review text
 * @param key what it says: lower case, without accents and apostrophes; {@link #COMMA} or {@link
 *     #STOP} for marks
 * @param kind what its characters are
 * @param capital whether it begins with a capital letter
 */
record Word(Span span, String key, Kind kind, boolean capital) {

  /** Commas, dashes and quotation marks: the sentence goes on behind them. */
  static final String COMMA = ",";

  /** Full stops and their like, and where a paragraph ends. */
  static final String STOP = ".";

  /** What the characters of a word are. */
  enum Kind {
    LETTERS,
    /** With a digit in it: 28, 28k, 4th. */
    FIGURES,
    /** Figures behind a sign for a currency. */
    MONEY,
    MARK
  }

  boolean isMark() {
    return kind == Kind.MARK;
  }

  @Override
  public String toString() {
    return "Word[" + span + ", " + kind + "]";
  }
}
