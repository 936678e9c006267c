package org.sottovoce.release.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Text as the fonts can show it. A character that they lack stands there as its number, so that it
 * never vanishes unseen; a reader of the file still takes it for itself. Words of scripts that run
 * from right to left are turned for the eye alone.
 *
 * @param fonts what can be shown
 */
record VisibleText(Fonts fonts) {

  /** What kind of drawing a character asks for. */
  private enum Kind {
    PLAIN,
    LEFTWARDS,
    MISSING,
    UNSEEN
  }

  /** The chunks of {@code run}: its characters in order, composed, every white space a blank. */
  List<Chunk> of(Run run) {
    String text = Normalizer.normalize(run.text(), Normalizer.Form.NFC);
    List<Chunk> chunks = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      Kind kind = kind(text.codePointAt(at));
      int end = end(text, at, kind);
      add(run, kind, text.substring(at, end), chunks);
      at = end;
    }
    return chunks;
  }

  /** Whether every character of {@code text} can be seen as itself. */
  boolean showsAll(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .noneMatch(codePoint -> kind(codePoint) == Kind.MISSING);
  }

  /** Where the chunk that begins at {@code from} ends: missing characters stand alone. */
  private int end(String text, int from, Kind kind) {
    int end = from + Character.charCount(text.codePointAt(from));
    while (end < text.length()) {
      Kind next = kind(text.codePointAt(end));
      boolean same = next == kind && kind != Kind.MISSING;
      if (!same && !(kind == Kind.MISSING && next == Kind.UNSEEN)) {
        return end;
      }
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private Kind kind(int codePoint) {
    if (isSpace(codePoint)) {
      return Kind.PLAIN;
    }
    if (isUnseen(codePoint)) {
      return Kind.UNSEEN;
    }
    if (codePoint < 0x20 || !fonts.show(codePoint)) {
      return Kind.MISSING;
    }
    return isLeftwards(codePoint) ? Kind.LEFTWARDS : Kind.PLAIN;
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || (Character.isSpaceChar(codePoint) && codePoint != 0xA0);
  }

  /** Marks that have no shape of their own: joiners, direction marks, variation selectors. */
  private static boolean isUnseen(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
  }

  private static boolean isLeftwards(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || Character.UnicodeBlock.HEBREW.equals(Character.UnicodeBlock.of(codePoint));
  }

  private static void add(Run run, Kind kind, String text, List<Chunk> chunks) {
    switch (kind) {
      case PLAIN -> chunks.add(new Chunk(run, blanks(text), Optional.empty(), false));
      case MISSING -> chunks.add(new Chunk(run, number(text), Optional.of(text), false));
      case LEFTWARDS -> chunks.add(new Chunk(run, reversed(text), Optional.of(text), true));
      case UNSEEN -> {}
    }
  }

  private static String blanks(String text) {
    StringBuilder blanks = new StringBuilder(text.length());
    text.codePoints().forEach(c -> blanks.appendCodePoint(isSpace(c) ? ' ' : c));
    return blanks.toString();
  }

  private static String number(String text) {
    String digits = Integer.toHexString(text.codePointAt(0)).toUpperCase(Locale.ROOT);
    return "\u2039U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits + "\u203A";
  }

  /** The letters from the last to the first, each with the marks that belong to it. */
  private static String reversed(String text) {
    StringBuilder reversed = new StringBuilder(text.length());
    int end = text.length();
    for (int at = end; at > 0; ) {
      at = text.offsetByCodePoints(at, -1);
      if (Character.getType(text.codePointAt(at)) != Character.NON_SPACING_MARK || at == 0) {
        reversed.append(text, at, end);
        end = at;
      }
    }
    return reversed.toString();
  }
}
