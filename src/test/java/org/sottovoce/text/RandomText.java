package org.sottovoce.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Chance with a seed: texts full of the characters that break offset arithmetic, and spans. */
public final class RandomText {

  private static final List<String> PIECES =
      List.of(
          "a",
          "B",
          "mary",
          " ",
          "\n",
          "\r\n",
          "\r",
          "\t",
          "é",
          "e\u0301",
          "\u00AD",
          "\u200B",
          "\u200D",
          "…",
          "½",
          "ß",
          "İ",
          "ﬁ",
          "\uD83D\uDC69\u200D\uD83D\uDE80",
          "\uD835\uDC00",
          "\uD83D",
          "\uDC69",
          "’",
          "“",
          "–",
          "\u00A0",
          "\u2028",
          "한",
          "Å",
          "7",
          ":",
          "[",
          "&",
          "<");

  private final Random random;

  public RandomText(long seed) {
    random = new Random(seed);
  }

  /** Up to {@code most} pieces of text, some of them halves of surrogate pairs. */
  public String text(int most) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** A number from 0 up to but not including {@code bound}. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** Any span of a text of {@code length} units, empty ones included. */
  public Span span(int length) {
    int one = random.nextInt(length + 1);
    int other = random.nextInt(length + 1);
    return new Span(Math.min(one, other), Math.max(one, other));
  }

  /** Pieces to put into a text of {@code length} units: some delete, some insert. */
  public List<Splice.Piece> pieces(int length) {
    List<Splice.Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at <= length && pieces.size() < 8) {
      int start = at + random.nextInt(4);
      int end = start + random.nextInt(4);
      if (end > length) {
        break;
      }
      pieces.add(new Splice.Piece(new Span(start, end), text(2)));
      at = end + (start == end ? 1 : 0);
    }
    return pieces;
  }
}
