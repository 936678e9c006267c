package org.sottovoce.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads names that are spelled out: "W-H-I-T", "t o m a s z", "w h i double t", "t for tango, o for
 * oscar". For one text; used by one thread.
 */
final class Spelling {

  /**
   * What letters spell.
   *
   * @param letters folded
   * @param next the index of the word behind them
   */
  record Spelled(String letters, int next) {
    @Override
    public String toString() {
      return "Spelled[" + letters.length() + " letters]";
    }
  }

  /** Fewer letters than this are initials, not a spelling. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 40;

  private static final int WIDEST = 3;

  private static final String BETWEEN_LETTERS = "-\u2010\u2011\u2012\u2013\u2014\u2015.,";

  private static final Set<String> FOR = WordList.load("en/spelling-for.txt");
  private static final Set<String> DOUBLE = WordList.load("en/spelling-double.txt");
  private static final Set<String> FILLERS = WordList.load("en/spelling-fillers.txt");

  private final String text;
  private final List<Word> words;

  Spelling(String text, List<Word> words) {
    this.text = text;
    this.words = words;
  }

  /** The beginnings of what is spelled from word {@code at} on, the shortest first. */
  List<Spelled> from(int at) {
    if (!mayBegin(at)) {
      return List.of();
    }
    List<Spelled> all = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    int next = at;
    while (letters.length() < LONGEST) {
      int behind = letter(afterFiller(next, at), letters);
      if (behind < 0) {
        break;
      }
      next = behind;
      if (letters.length() >= SHORTEST) {
        all.add(new Spelled(letters.toString(), next));
      }
    }
    return all;
  }

  /** Whether a letter stands at {@code at} and another one follows, which is seldom. */
  private boolean mayBegin(int at) {
    boolean doubled = DOUBLE.contains(words.get(at).folded());
    return at + 1 < words.size()
        && (isLetter(at) || doubled)
        && (isLetter(at + 1)
            || FOR.contains(words.get(at + 1).folded())
            || DOUBLE.contains(words.get(at + 1).folded()));
  }

  private int afterFiller(int next, int start) {
    boolean filler =
        next > start && next + 1 < words.size() && FILLERS.contains(words.get(next).folded());
    return filler && isLetter(next + 1) ? next + 1 : next;
  }

  /** Appends the letter that is said at {@code at}; the index behind it, or -1 when none is. */
  private int letter(int at, StringBuilder letters) {
    if (at >= words.size() || (letters.length() > 0 && !follows(at))) {
      return -1;
    }
    if (DOUBLE.contains(words.get(at).folded()) && at + 1 < words.size() && isLetter(at + 1)) {
      String letter = words.get(at + 1).folded();
      letters.append(letter.equals("u") ? "w" : letter + letter);
      return at + 2;
    }
    if (!isLetter(at)) {
      return -1;
    }
    letters.append(words.get(at).folded());
    return codeWordEnd(at);
  }

  /** The index behind "for tango" after the letter at {@code at}, or right behind the letter. */
  private int codeWordEnd(int at) {
    int next = at + 1;
    while (next < words.size() && next < at + WIDEST && FOR.contains(words.get(next).folded())) {
      next++;
    }
    boolean coded =
        next > at + 1
            && next < words.size()
            && words.get(next).folded().length() > 1
            && words.get(next).folded().startsWith(words.get(at).folded());
    return coded ? next + 1 : at + 1;
  }

  private boolean isLetter(int at) {
    String letter = words.get(at).folded();
    return letter.length() == 1 && Character.isLetter(letter.charAt(0));
  }

  /** Whether only what may stand between spelled letters stands before word {@code at}. */
  private boolean follows(int at) {
    int from = words.get(at - 1).span().end();
    int to = words.get(at).span().start();
    if (to - from < 1 || to - from > WIDEST) {
      return false;
    }
    for (int unit = from; unit < to; unit++) {
      char between = text.charAt(unit);
      if (!Character.isWhitespace(between) && BETWEEN_LETTERS.indexOf(between) < 0) {
        return false;
      }
    }
    return true;
  }
}
