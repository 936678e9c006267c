package org.sottovoce.release.check;

import java.util.Arrays;
import java.util.BitSet;
import org.sottovoce.text.Folding;

/**
 * The folded letters and digits of a text without anything between them, with the places where
 * tokens begin and how each gap looked.
 *
 * <p>Offsets are UTF-16 units of {@link #letters()} unless they are said to be of the original.
 */
final class CompactText {

  private final String original;
  private final StringBuilder letters = new StringBuilder();
  private final BitSet starts = new BitSet();
  private final BitSet gapped = new BitSet();
  private final BitSet hyphenated = new BitSet();
  private int[] origins = new int[64];

  private boolean gap = true;
  private boolean hyphen;
  private boolean brokenLine;
  private boolean digit;

  private CompactText(String original) {
    this.original = original;
  }

  static CompactText of(String text) {
    CompactText compact = new CompactText(text);
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      compact.take(codePoint, at);
      at += Character.charCount(codePoint);
    }
    return compact;
  }

  /** The folded letters and digits. */
  CharSequence letters() {
    return letters;
  }

  int length() {
    return letters.length();
  }

  /** The first token start at or after {@code from}, or -1. */
  int nextStart(int from) {
    return starts.nextSetBit(from);
  }

  /** Whether a token ends before {@code at}. */
  boolean endsAt(int at) {
    return at == letters.length() || starts.get(at);
  }

  /** Whether something else than letters and digits stands on both sides of a stretch. */
  boolean standsAlone(int start, int end) {
    return gapped.get(start) && (end == letters.length() || gapped.get(end));
  }

  /** Whether the token that begins at {@code at} goes on after a hyphen at a line end. */
  boolean hyphenatedAt(int at) {
    return hyphenated.get(at);
  }

  boolean digitAt(int at) {
    return Character.isDigit(letters.charAt(at));
  }

  /** The offset in the original of the unit at {@code at}. */
  int originOf(int at) {
    return origins[at];
  }

  /** The letters and digits of {@code [start, end)} as they are written in the original. */
  String cased(int start, int end) {
    StringBuilder cased = new StringBuilder();
    original
        .substring(origins[start], endOf(end))
        .codePoints()
        .filter(CompactText::counts)
        .forEach(cased::appendCodePoint);
    return cased.toString();
  }

  /** The offset in the original after the unit before {@code end}. */
  int endOf(int end) {
    int last = origins[end - 1];
    return last + Character.charCount(original.codePointAt(last));
  }

  private void take(int codePoint, int at) {
    String form = folded(codePoint);
    if (form.isEmpty()) {
      hyphen |= codePoint == 0xAD;
      return;
    }
    form.codePoints().forEach(part -> takeFolded(part, codePoint, at));
  }

  private void takeFolded(int part, int codePoint, int at) {
    if (Character.isLetterOrDigit(part)) {
      for (char unit : Character.toChars(part)) {
        append(unit, at);
      }
    } else {
      gap = true;
      hyphen |= part == '-';
      brokenLine |= codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028;
    }
  }

  private void append(char unit, int at) {
    boolean isDigit = Character.isDigit(unit);
    int place = letters.length();
    if (gap || isDigit != digit) {
      starts.set(place);
      gapped.set(place, gap);
      hyphenated.set(place, gap && hyphen && brokenLine);
    }
    if (place == origins.length) {
      origins = Arrays.copyOf(origins, place * 2);
    }
    origins[place] = at;
    letters.append(unit);
    digit = isDigit;
    gap = false;
    hyphen = false;
    brokenLine = false;
  }

  private static boolean counts(int codePoint) {
    return Character.isLetterOrDigit(codePoint);
  }

  private static String folded(int codePoint) {
    if (codePoint < 0x80) {
      int lower = codePoint >= 'A' && codePoint <= 'Z' ? codePoint + ('a' - 'A') : codePoint;
      return Character.toString(lower);
    }
    return Folding.fold(Character.toString(codePoint));
  }
}
