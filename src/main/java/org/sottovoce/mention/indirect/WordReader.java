package org.sottovoce.mention.indirect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sottovoce.mention.indirect.Word.Kind;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;

/**
 * Splits what was said into words and marks, and leaves out what only speech has: "um", a word said
 * twice, a word broken off. For one span and one thread.
 */
final class WordReader {

  private static final Set<String> HESITATIONS =
      Set.of("um", "umm", "uh", "er", "erm", "ehm", "mm", "hmm", "eh");
  private static final String CURRENCIES = "£$€₹";
  private static final String STOPS = ".?!;:\uFFFC[]{}|";

  private final String text;
  private final int end;
  private final List<Word> words = new ArrayList<>();
  private boolean hesitated;

  private WordReader(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** The words and marks of {@code text} in {@code span}, in order. */
  static List<Word> read(String text, Span span) {
    WordReader reader = new WordReader(text, span.end());
    int at = span.start();
    while (at < span.end()) {
      at = reader.step(at);
    }
    return reader.words;
  }

  /** Reads what begins at {@code at}; returns where it ends. */
  private int step(int at) {
    char unit = text.charAt(at);
    if (isInner(unit)) {
      int wordEnd = wordEnd(at);
      add(at, wordEnd);
      return wordEnd;
    }
    if (unit == '\n' && at + 1 < end && text.charAt(at + 1) == '\n') {
      mark(Word.STOP, at);
    } else if (STOPS.indexOf(unit) >= 0) {
      mark(text.startsWith("...", at) ? Word.COMMA : Word.STOP, at);
      return text.startsWith("...", at) ? Math.min(end, at + 3) : at + 1;
    } else if (!Character.isWhitespace(unit) && !isJoint(unit, at)) {
      mark(Word.COMMA, at);
    }
    return at + 1;
  }

  private static boolean isInner(char unit) {
    return Character.isLetterOrDigit(unit)
        || Character.isSurrogate(unit)
        || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  /** A hyphen between letters, a sign before figures, an apostrophe, what cannot be seen. */
  private boolean isJoint(char unit, int at) {
    boolean inside = at + 1 < end && isInner(text.charAt(at + 1));
    return (unit == '-' && inside && at > 0 && isInner(text.charAt(at - 1)))
        || (CURRENCIES.indexOf(unit) >= 0 && inside)
        || isApostrophe(unit)
        || Character.getType(unit) == Character.FORMAT;
  }

  private int wordEnd(int start) {
    int at = start + 1;
    while (at < end && (isInner(text.charAt(at)) || joins(at))) {
      at++;
    }
    return at;
  }

  /** An apostrophe inside a word, a comma or dot inside a number, a soft hyphen. */
  private boolean joins(int at) {
    char unit = text.charAt(at);
    if (Character.getType(unit) == Character.FORMAT) {
      return true;
    }
    if (at + 1 >= end) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean letters = Character.isLetter(before) && Character.isLetter(after);
    boolean figures = Character.isDigit(before) && Character.isDigit(after);
    return (isApostrophe(unit) && letters) || ((unit == ',' || unit == '.') && figures);
  }

  private static boolean isApostrophe(char unit) {
    return unit == '\'' || unit == '\u2019' || unit == '\u02bc';
  }

  private void add(int start, int wordEnd) {
    String key = key(text.substring(start, wordEnd));
    if (key.isEmpty()) {
      return;
    }
    if (HESITATIONS.contains(key) || isBrokenOff(wordEnd)) {
      hesitated = true;
      return;
    }
    if (hesitated) {
      dropLastComma();
      hesitated = false;
    }
    boolean money = start > 0 && CURRENCIES.indexOf(text.charAt(start - 1)) >= 0;
    Kind kind = money ? Kind.MONEY : kind(key);
    Word word =
        new Word(
            new Span(money ? start - 1 : start, wordEnd),
            key,
            kind,
            Character.isUpperCase(text.charAt(start)));
    if (!repeats(word)) {
      words.add(word);
    }
  }

  /** The letters and figures alone: rules write "im" for "I’m" and "I'm". */
  static String key(String word) {
    String folded = isPlain(word) ? word.toLowerCase(Locale.ROOT) : Folding.fold(word);
    return folded.indexOf('\'') < 0 && folded.indexOf(',') < 0
        ? folded
        : folded.replace("'", "").replace(",", "");
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static Kind kind(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (Character.isDigit(key.charAt(i))) {
        return Kind.FIGURES;
      }
    }
    return Kind.LETTERS;
  }

  /** "nur- nurse": a hyphen right behind the word and nothing behind the hyphen. */
  private boolean isBrokenOff(int wordEnd) {
    return wordEnd + 1 < end
        && text.charAt(wordEnd) == '-'
        && Character.isWhitespace(text.charAt(wordEnd + 1));
  }

  private void dropLastComma() {
    if (!words.isEmpty() && words.get(words.size() - 1).key().equals(Word.COMMA)) {
      words.remove(words.size() - 1);
    }
  }

  /** A word said again, also behind a comma: it takes the place of the first one. */
  private boolean repeats(Word word) {
    int last = words.size() - 1;
    if (last > 0 && words.get(last).key().equals(Word.COMMA)) {
      last--;
    }
    boolean same =
        last >= 0 && word.kind() == Kind.LETTERS && words.get(last).key().equals(word.key());
    if (same) {
      words.subList(last, words.size()).clear();
      words.add(word);
    }
    return same;
  }

  private void mark(String key, int at) {
    int last = words.size() - 1;
    if (last >= 0 && words.get(last).isMark()) {
      if (key.equals(Word.STOP)) {
        words.set(last, new Word(Span.of(at, 1), key, Kind.MARK, false));
      }
    } else {
      words.add(new Word(Span.of(at, 1), key, Kind.MARK, false));
    }
  }
}
