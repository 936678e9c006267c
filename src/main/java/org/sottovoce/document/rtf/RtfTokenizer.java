package org.sottovoce.document.rtf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.document.rtf.RtfTokens.Kind;

/**
 * Cuts the bytes of an RTF file into tokens in one pass, with the braces matched. Knows nothing of
 * what control words mean, but for {@code \bin}, whose bytes are no RTF.
 */
final class RtfTokenizer {

  /** No word processor nests groups as deep. */
  static final int DEEPEST = 1_000;

  /** As many tokens as a million words have in the wordiest of markup; 13 bytes each. */
  private static final int MOST = 20_000_000;

  private static final String BEGIN = "{\\rtf";

  private final String source;
  private final int[] open = new int[DEEPEST];
  private Kind[] kinds = new Kind[1 << 10];
  private int[] starts = new int[1 << 10];
  private int[] values = new int[1 << 10];
  private int count;
  private int depth;
  private int at;

  private RtfTokenizer(String source) {
    this.source = source;
  }

  /**
   * The tokens of a file.
   *
   * @throws UnreadableDocument {@link Reason#DAMAGED} when it does not begin as RTF or ends before
   *     its last group does, {@link Reason#TOO_COMPLEX} when groups are nested too deep
   */
  static RtfTokens tokens(byte[] bytes) throws UnreadableDocument {
    String source = new String(bytes, StandardCharsets.ISO_8859_1);
    if (!source.startsWith(BEGIN)) {
      throw new UnreadableDocument(Reason.DAMAGED);
    }
    return new RtfTokenizer(source).all();
  }

  private RtfTokens all() throws UnreadableDocument {
    do {
      next();
    } while (depth > 0);
    add(Kind.CLOSE, 0);
    return new RtfTokens(source, kinds, starts, values, count - 1);
  }

  private void next() throws UnreadableDocument {
    if (at >= source.length()) {
      throw new UnreadableDocument(Reason.DAMAGED);
    }
    switch (source.charAt(at)) {
      case '{' -> open();
      case '}' -> close();
      case '\\' -> escape();
      case '\r', '\n', '\0' -> lineEnd();
      default -> text();
    }
  }

  private void open() throws UnreadableDocument {
    if (depth == DEEPEST) {
      throw new UnreadableDocument(Reason.TOO_COMPLEX);
    }
    open[depth++] = count;
    add(Kind.OPEN, 0);
    at++;
  }

  private void close() throws UnreadableDocument {
    int opened = open[--depth];
    values[opened] = count;
    add(Kind.CLOSE, opened);
    at++;
  }

  private void lineEnd() throws UnreadableDocument {
    add(Kind.LINE_END, 0);
    while (at < source.length() && isLineEnd(source.charAt(at))) {
      at++;
    }
  }

  private void text() throws UnreadableDocument {
    add(Kind.TEXT, 0);
    while (at < source.length() && isText(source.charAt(at))) {
      at++;
    }
  }

  private static boolean isText(char unit) {
    return unit != '{' && unit != '}' && unit != '\\' && !isLineEnd(unit);
  }

  private static boolean isLineEnd(char unit) {
    return unit == '\r' || unit == '\n' || unit == '\0';
  }

  private void escape() throws UnreadableDocument {
    if (at + 1 >= source.length()) {
      throw new UnreadableDocument(Reason.DAMAGED);
    }
    char escaped = source.charAt(at + 1);
    if (RtfTokens.isLetter(escaped)) {
      word();
    } else if (escaped == '\'' && hex(at + 2) >= 0 && hex(at + 3) >= 0) {
      add(Kind.HEX, hex(at + 2) << 4 | hex(at + 3));
      at += 4;
    } else {
      add(Kind.SYMBOL, escaped);
      at += 2;
    }
  }

  private int hex(int place) {
    return place < source.length() ? Character.digit(source.charAt(place), 16) : -1;
  }

  private void word() throws UnreadableDocument {
    int begin = at;
    add(Kind.WORD, RtfTokens.NONE);
    at++;
    while (at < source.length() && RtfTokens.isLetter(source.charAt(at))) {
      at++;
    }
    boolean binary = at - begin == 4 && source.startsWith("bin", begin + 1);
    int number = number();
    values[count - 1] = number;
    if (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
    if (binary) {
      binary(Math.max(number, 0));
    }
  }

  /** The number at this place, {@link RtfTokens#NONE} for none; a vast one is as good as any. */
  private int number() {
    boolean negative = at < source.length() && source.charAt(at) == '-';
    int digit = negative ? at + 1 : at;
    if (!isDigit(digit)) {
      return RtfTokens.NONE;
    }
    long number = 0;
    while (isDigit(digit)) {
      number = Math.min(Integer.MAX_VALUE, number * 10 + source.charAt(digit) - '0');
      digit++;
    }
    at = digit;
    return (int) (negative ? -number : number);
  }

  private boolean isDigit(int place) {
    return place < source.length() && source.charAt(place) >= '0' && source.charAt(place) <= '9';
  }

  private void binary(int length) throws UnreadableDocument {
    if (length > source.length() - at) {
      throw new UnreadableDocument(Reason.DAMAGED);
    }
    kinds[count - 1] = Kind.BINARY;
    at += length;
  }

  private void add(Kind kind, int value) throws UnreadableDocument {
    if (count == MOST) {
      throw new UnreadableDocument(Reason.TOO_COMPLEX);
    }
    if (count == kinds.length) {
      kinds = Arrays.copyOf(kinds, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      values = Arrays.copyOf(values, count * 2);
    }
    kinds[count] = kind;
    starts[count] = at;
    values[count] = value;
    count++;
  }
}
