package org.sottovoce.mention.model.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of a BERT vocabulary without case: lower-cased, accents taken off,
 * then from the left the longest piece that the vocabulary holds (WordPiece; Devlin et al. 2019).
 * Pieces inside a word are listed with {@code ##} before them.
 *
 * <p>As in BERT, marks and ideographs are cut off one by one. A word always has at least one piece
 * and never more than {@link #MOST}. Never changed once made; safe for any thread.
 */
public final class WordPieces {

  /** The rest of a longer word is left out: a name is known from its beginning. */
  public static final int MOST = 12;

  /** As in BERT, a longer run of letters is one unknown piece. */
  private static final int LONGEST_RUN = 100;

  private static final String INSIDE = "##";

  private final Map<String, Integer> ids;
  private final int unknown;
  private final int start;
  private final int end;

  /**
   * @param vocabulary the pieces; the place of each is its id
   * @throws IllegalArgumentException when a piece is there twice, or one of BERT's own is missing
   */
  public WordPieces(List<String> vocabulary) {
    ids = new HashMap<>(2 * vocabulary.size());
    for (String piece : vocabulary) {
      ids.put(piece, ids.size());
    }
    if (ids.size() != vocabulary.size()) {
      throw new IllegalArgumentException("The vocabulary holds a piece twice");
    }
    unknown = id("[UNK]");
    start = id("[CLS]");
    end = id("[SEP]");
  }

  /** Reads a vocabulary: one piece a line in UTF-8, the first line being id 0. */
  public static WordPieces read(InputStream vocabulary) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8));
    return new WordPieces(reader.lines().toList());
  }

  /** The ids of the pieces of {@code word}: 1 to {@link #MOST}. */
  public int[] of(String word) {
    List<Integer> pieces = new ArrayList<>();
    String plain = plain(word);
    for (int from = 0; from < plain.length() && pieces.size() < MOST; ) {
      int to = endOfRun(plain, from);
      pieces.addAll(cut(plain.substring(from, to)));
      from = to;
    }
    return pieces.isEmpty()
        ? new int[] {unknown}
        : pieces.stream().limit(MOST).mapToInt(Integer::intValue).toArray();
  }

  /**
   * The id of one piece, such as {@code [MASK]}.
   *
   * @throws IllegalArgumentException when the vocabulary does not hold it
   */
  public int id(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("A piece is missing from the vocabulary");
    }
    return id;
  }

  /** How many pieces the vocabulary holds. */
  public int size() {
    return ids.size();
  }

  /** The id of the mark at the start of a window. */
  public int start() {
    return start;
  }

  /** The id of the mark at the end of a window. */
  public int end() {
    return end;
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(WordPieces::isVisible)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.FORMAT, Character.CONTROL -> false;
      default -> true;
    };
  }

  /** Letters and digits go together; anything else, and each ideograph, stands alone. */
  private static int endOfRun(String plain, int from) {
    int to = from;
    while (to < plain.length() && isRun(plain.codePointAt(to))) {
      to += Character.charCount(plain.codePointAt(to));
    }
    return to > from ? to : from + Character.charCount(plain.codePointAt(from));
  }

  private static boolean isRun(int codePoint) {
    return Character.isLetterOrDigit(codePoint) && !Character.isIdeographic(codePoint);
  }

  /** The pieces of one run; the unknown piece alone when some part of it is in no piece. */
  private List<Integer> cut(String run) {
    List<Integer> pieces = new ArrayList<>();
    for (int from = 0; from < run.length() && run.length() <= LONGEST_RUN; ) {
      int to = run.length();
      while (to > from && !ids.containsKey(piece(run, from, to))) {
        to--;
      }
      if (to == from) {
        return List.of(unknown);
      }
      pieces.add(ids.get(piece(run, from, to)));
      from = to;
    }
    return pieces.isEmpty() ? List.of(unknown) : pieces;
  }

  private static String piece(String run, int from, int to) {
    String part = run.substring(from, to);
    return from == 0 ? part : INSIDE + part;
  }
}
