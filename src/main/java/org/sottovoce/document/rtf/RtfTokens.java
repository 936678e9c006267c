package org.sottovoce.document.rtf;

import java.util.Arrays;
import org.sottovoce.text.Span;

/**
 * The tokens of an RTF file, in order and without a gap, up to the brace that closes the document.
 * Kept in columns, since a file has millions of them. Immutable.
 */
public final class RtfTokens {

  /** The value of a control word without a number. */
  public static final int NONE = Integer.MIN_VALUE;

  /** What a token is. */
  public enum Kind {
    OPEN,
    CLOSE,
    /** A backslash and letters, with the number and the one blank behind them. */
    WORD,
    /** A backslash and one other character. */
    SYMBOL,
    /** A byte in hexadecimal digits. */
    HEX,
    /** Bytes that stand for themselves. */
    TEXT,
    /** Line ends and zero bytes, which mean nothing. */
    LINE_END,
    /** Raw bytes, with the control word that announces them. */
    BINARY
  }

  private final String source;
  private final Kind[] kinds;
  private final int[] starts;
  private final int[] values;
  private final int count;

  /** Takes the columns over; {@code starts} has one more entry, the end of the last token. */
  RtfTokens(String source, Kind[] kinds, int[] starts, int[] values, int count) {
    this.source = source;
    this.kinds = kinds;
    this.starts = starts;
    this.values = values;
    this.count = count;
  }

  /** The file's bytes as ISO 8859-1. */
  public String source() {
    return source;
  }

  public int count() {
    return count;
  }

  public Kind kind(int token) {
    return kinds[token];
  }

  /** Where the token begins in the source. */
  public int start(int token) {
    return starts[token];
  }

  /** Where the next token begins. */
  public int end(int token) {
    return starts[token + 1];
  }

  /** The token that the unit of the source at {@code offset} belongs to. */
  int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Where the token stands in the source. */
  public Span span(int token) {
    return new Span(start(token), end(token));
  }

  /**
   * The number of a control word or {@link #NONE}; the byte of {@link Kind#HEX}; of braces the
   * token of the other brace; the character of a symbol.
   */
  public int value(int token) {
    return values[token];
  }

  /** The letters of a control word; empty for every other token. */
  public String word(int token) {
    if (kind(token) != Kind.WORD) {
      return "";
    }
    int end = start(token) + 1;
    while (end < end(token) && isLetter(source.charAt(end))) {
      end++;
    }
    return source.substring(start(token) + 1, end);
  }

  /** Whether the token is that control word. */
  public boolean isWord(int token, String word) {
    int end = start(token) + 1 + word.length();
    return kind(token) == Kind.WORD
        && source.startsWith(word, start(token) + 1)
        && (end >= end(token) || !isLetter(source.charAt(end)));
  }

  /** Whether the token is the symbol that lets readers pass over a group they do not know. */
  public boolean isStar(int token) {
    return kind(token) == Kind.SYMBOL && value(token) == '*';
  }

  /** The first token behind {@code token} that is neither a line end nor the star. */
  int nextMeaning(int token) {
    int next = token + 1;
    while (next < count && (kind(next) == Kind.LINE_END || isStar(next))) {
      next++;
    }
    return next;
  }

  static boolean isLetter(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
  }

  @Override
  public String toString() {
    return "RtfTokens[" + count + "]";
  }
}
