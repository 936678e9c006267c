package org.sottovoce.mention;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Letters of other scripts that look like Latin ones. A scanned or pasted "Mary" may hold a
 * Cyrillic a: for comparing, it is the same word.
 */
final class Lookalikes {

  private static final Map<Integer, Character> LATIN =
      WordList.load("any/lookalikes.txt").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  line -> line.codePointAt(0), line -> line.charAt(line.length() - 1)));

  /** The first and the last unit of the Greek and Cyrillic blocks. */
  private static final int FIRST = 0x0370;

  private static final int LAST = 0x052F;

  private Lookalikes() {}

  /** The folded {@code word} in Latin letters; itself when any of its letters has no likeness. */
  static String latin(String word) {
    if (word.chars().noneMatch(Lookalikes::isOther)) {
      return word;
    }
    StringBuilder latin = new StringBuilder(word);
    for (int at = 0; at < word.length(); at++) {
      if (isOther(word.charAt(at))) {
        Character like = LATIN.get((int) word.charAt(at));
        if (like == null) {
          return word;
        }
        latin.setCharAt(at, like);
      }
    }
    return latin.toString();
  }

  private static boolean isOther(int unit) {
    return unit >= FIRST && unit <= LAST;
  }
}
