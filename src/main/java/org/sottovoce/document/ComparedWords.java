package org.sottovoce.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sottovoce.text.Folding;

/**
 * The words of a text, folded, to see whether another reading of it holds other words. The marks of
 * footnotes, "[2]", are no words, since some readers make them up.
 */
final class ComparedWords {

  /** Scripts without blanks between words: what is a word there depends on who reads it. */
  private static final String UNSPACED =
      "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";

  private static final Pattern WORD =
      Pattern.compile("[" + UNSPACED + "]+|[\\p{L}\\p{N}&&[^" + UNSPACED + "]]+");
  private static final Pattern CUT_ANYWHERE = Pattern.compile("[" + UNSPACED + "]+");
  private static final Pattern NOTE_MARK = Pattern.compile("\\[\\d{1,4}]");

  /** Shorter words are found between the words of any text by chance. */
  private static final int GLUED = 5;

  private final Set<String> words;
  private final String squeezed;
  private final BitSet borders = new BitSet();
  private final Map<String, List<Integer>> starts = new HashMap<>();

  ComparedWords(String text) {
    StringBuilder all = new StringBuilder();
    List<String> inOrder = words(text);
    for (String word : inOrder) {
      borders.set(all.length());
      all.append(word);
    }
    borders.set(all.length());
    words = Set.copyOf(inOrder);
    squeezed = all.toString();
    index();
  }

  /** Where words begin, by the first units there: short words that are glued begin with them. */
  private void index() {
    int at = borders.nextSetBit(0);
    for (; at >= 0 && at + GLUED <= squeezed.length(); at = borders.nextSetBit(at + 1)) {
      starts
          .computeIfAbsent(squeezed.substring(at, at + GLUED), head -> new ArrayList<>(1))
          .add(at);
    }
  }

  /** Whether there is a word in {@code text}. */
  static boolean areIn(String text) {
    return !words(text).isEmpty();
  }

  /** Whether every word of {@code text} is one of these. */
  boolean cover(String text) {
    return words(text).stream().allMatch(this::has);
  }

  private boolean has(String word) {
    return words.contains(word)
        || (CUT_ANYWHERE.matcher(word).matches() && squeezed.contains(word))
        || (word.length() >= GLUED && isGlued(word));
  }

  /** Whether several words in a row, read without the tab or line break between them, make one. */
  private boolean isGlued(String word) {
    return starts.getOrDefault(word.substring(0, GLUED), List.of()).stream()
        .anyMatch(at -> squeezed.startsWith(word, at) && borders.get(at + word.length()));
  }

  private static List<String> words(String text) {
    String bare = NOTE_MARK.matcher(text).replaceAll(" ");
    return WORD.matcher(Folding.fold(bare)).results().map(MatchResult::group).toList();
  }
}
