package org.sottovoce.mention.model.maxent;

import java.util.HashMap;
import java.util.Map;

/**
 * How capitals are used in a document: whether at all, and for each word, how often it stands with
 * one where none is due, without, and where every word has one.
 */
final class DocumentCase {

  /** A document of fewer words than this is too short to be one in capitals. */
  private static final int ENOUGH = 3;

  private static final double MOSTLY = 0.6;
  private static final double HARDLY = 0.015;
  private static final int MANY = 2;
  private static final String ENDS = ".?!:\"\u201c";

  private static final Piece CASED = Piece.of("c");
  private static final Piece LOWER = Piece.of("l");
  private static final Piece UPPER = Piece.of("u");
  private static final Piece[] SEEN = seen();

  /** How often a word was written in each way. */
  private static final class Count {
    private int inside;
    private int small;
    private int first;

    private Piece piece() {
      int number = Math.min(MANY, inside) * (MANY + 1) + Math.min(MANY, small);
      return SEEN[number * 2 + (first > 0 ? 1 : 0)];
    }
  }

  private final Map<String, Count> counts = new HashMap<>();
  private int capitals;
  private int allCapitals;
  private int small;

  DocumentCase(WordFacts[][] sentences) {
    for (WordFacts[] sentence : sentences) {
      for (int at = 0; at < sentence.length; at++) {
        if (sentence[at].letters) {
          add(sentence[at], at == 0 || isEnd(sentence[at - 1]));
        }
      }
    }
  }

  private static Piece[] seen() {
    int kinds = MANY + 1;
    Piece[] pieces = new Piece[kinds * kinds * 2];
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = Piece.of("" + i / 2 / kinds + i / 2 % kinds + i % 2);
    }
    return pieces;
  }

  private static boolean isEnd(WordFacts word) {
    return ENDS.indexOf(word.lower().charAt(0)) >= 0;
  }

  private void add(WordFacts word, boolean first) {
    boolean single = word.lower().length() < 2;
    if (!single) {
      Count count = counts.computeIfAbsent(word.lower(), lower -> new Count());
      count.inside += word.capital && !first ? 1 : 0;
      count.first += word.capital && first ? 1 : 0;
      count.small += word.capital ? 0 : 1;
    }
    if (!single || word.lower().equals("i")) {
      capitals += word.capital ? 1 : 0;
      small += word.capital ? 0 : 1;
      allCapitals += word.allCapitals ? 1 : 0;
    }
  }

  /** Whether the document uses capitals as usual (c), none (l) or nothing else (u). */
  Piece mode() {
    int all = capitals + small;
    if (allCapitals > MOSTLY * all && all >= ENOUGH) {
      return UPPER;
    }
    return capitals < HARDLY * all ? LOWER : CASED;
  }

  /** How the word is written all over the document; three digits. */
  Piece of(WordFacts word) {
    Count count = counts.get(word.lower());
    return count == null ? SEEN[0] : count.piece();
  }
}
