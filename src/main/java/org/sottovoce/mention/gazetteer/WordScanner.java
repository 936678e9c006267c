package org.sottovoce.mention.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.mention.gazetteer.Word.Shape;
import org.sottovoce.text.Span;

/**
 * Splits a sentence into words: runs of letters and digits, with apostrophes inside. Does its own
 * splitting so that names are found alike whatever tokens a segmenter makes of "mum's" or
 * "O'Brien".
 */
final class WordScanner {

  private static final int ABBREVIATION = 4;

  private final String text;

  WordScanner(String text) {
    this.text = text;
  }

  /** The words of the sentence at {@code span}. */
  List<Word> words(Span span) {
    List<Word> words = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      if (!isLetter(at)) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      int end = endOfWord(at, span.end());
      words.add(word(at, end, words));
      at = end;
    }
    return words;
  }

  private int endOfWord(int start, int limit) {
    int at = start;
    while (at < limit) {
      boolean inside = isLetter(at) || isMark(at);
      boolean apostrophe = isApostrophe(at) && at + 1 < limit && isLetter(at + 1);
      if (!inside && !apostrophe && !isDotOfAbbreviation(at, start, limit)) {
        break;
      }
      at += Character.charCount(text.codePointAt(at));
    }
    return Math.min(at, limit);
  }

  /** The dot in "U.S" and "J.K": between single capitals from the word's beginning on. */
  private boolean isDotOfAbbreviation(int at, int start, int limit) {
    boolean between =
        text.charAt(at) == '.'
            && at + 1 < limit
            && Character.isUpperCase(text.charAt(at - 1))
            && Character.isUpperCase(text.charAt(at + 1));
    boolean single = at - start == 1 || (at - start > 2 && text.charAt(at - 2) == '.');
    boolean ends = at + 2 >= limit || !isLetter(at + 2);
    return between && single && ends;
  }

  private Word word(int start, int end, List<Word> before) {
    boolean possessive =
        end - start > 3 && isApostrophe(end - 2) && (text.charAt(end - 1) | 0x20) == 's';
    int bareEnd = possessive ? end - 2 : end;
    boolean first = before.isEmpty();
    int previous = first ? start : before.get(before.size() - 1).span().end();
    return new Word(
        new Span(start, bareEnd),
        MatchKey.of(text.substring(start, bareEnd)),
        possessive ? MatchKey.of(text.substring(start, end)) : "",
        shape(start, bareEnd),
        first || opensAfter(previous, start),
        !first && joins(previous, start),
        text.startsWith(".", end));
  }

  private Shape shape(int start, int end) {
    if (!Character.isUpperCase(text.codePointAt(start))) {
      return Shape.LOWER;
    }
    boolean upper = text.substring(start, end).codePoints().noneMatch(Character::isLowerCase);
    return upper && end - start > 1 ? Shape.UPPER : Shape.CAPITALISED;
  }

  /** Whether the gap ends a clause, opens a quotation or a line: a capital there says little. */
  private boolean opensAfter(int from, int to) {
    for (int at = from; at < to; at++) {
      char unit = text.charAt(at);
      if ("\"\u201c\u2018:?!\u2026\n\u2022[(*".indexOf(unit) >= 0) {
        return true;
      }
    }
    return text.startsWith("...", from);
  }

  private boolean joins(int from, int to) {
    String gap = text.substring(from, to);
    if (gap.startsWith("'s") || gap.startsWith("\u2019s")) {
      gap = gap.substring(2);
    }
    if (gap.isBlank() || gap.equals("-") || gap.equals("\u2010") || gap.equals(" & ")) {
      return gap.indexOf('\n') < 0;
    }
    return gap.startsWith(".") && gap.substring(1).isBlank() && isAbbreviation(from);
  }

  private boolean isAbbreviation(int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return end - start < ABBREVIATION && Character.isUpperCase(text.charAt(start));
  }

  private boolean isLetter(int at) {
    return Character.isLetterOrDigit(text.codePointAt(at));
  }

  private boolean isMark(int at) {
    int type = Character.getType(text.codePointAt(at));
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private boolean isApostrophe(int at) {
    char unit = text.charAt(at);
    return unit == '\'' || unit == '\u2019' || unit == '\u02bc';
  }
}
