package org.sottovoce.mention.model.maxent;

/**
 * The features that one word gives to a place near it: at the place itself, or one or two words to
 * the left or right of it. They depend on the word alone, so that their weights can be added up
 * once for all its places.
 */
final class WordFeatures {

  /** From how far to the left and right words speak. */
  static final int REACH = 2;

  private static final Piece[] WORD = atOffsets("w");
  private static final Piece[] FORM = atOffsets("c");
  private static final Piece[] BOTH = atOffsets("wc");
  private static final Piece[] KIND = atOffsets("g");
  private static final Piece[] TIER = atOffsets("t");
  private static final Piece[] BAND = atOffsets("r");
  private static final Piece[] UNKNOWN = atOffsets("n");
  private static final Piece[] CUE = atOffsets("q");

  private static final Piece PREFIX = Piece.of("pr=");
  private static final Piece SUFFIX = Piece.of("sf=");
  private static final Piece SHAPE = Piece.of("sh=");
  private static final Piece KNOWN = Piece.of("gx=");
  private static final Piece KNOWN_SHAPE = Piece.of("gs=");

  private WordFeatures() {}

  private static Piece[] atOffsets(String name) {
    Piece[] names = new Piece[2 * REACH + 1];
    for (int offset = -REACH; offset <= REACH; offset++) {
      names[offset + REACH] = Piece.of(name + (offset == 0 ? "" : offset) + "=");
    }
    return names;
  }

  /**
   * What {@code word} gives to the place that it stands {@code offset} words from.
   *
   * @param offset from -{@link #REACH} to {@link #REACH}
   */
  static void add(WordFacts word, int offset, FeatureSink sink) {
    int at = offset + REACH;
    sink.add(WORD[at], word.word);
    sink.add(FORM[at], word.form);
    sink.add(BOTH[at], word.word, word.form);
    for (Piece kind : word.kinds) {
      sink.add(KIND[at], kind);
    }
    if (word.kinds.length == 0) {
      sink.add(UNKNOWN[at], word.tier);
    }
    sink.add(TIER[at], word.tier);
    sink.add(BAND[at], word.band);
    sink.add(CUE[at], word.cue);
    if (offset == 0) {
      addInside(word, sink);
    }
  }

  private static void addInside(WordFacts word, FeatureSink sink) {
    for (int i = 0; i < word.prefixes.length; i++) {
      sink.add(PREFIX, word.prefixes[i]);
      sink.add(SUFFIX, word.suffixes[i]);
    }
    sink.add(SHAPE, word.shape);
    sink.add(KNOWN, word.together, word.tier, word.band);
    sink.add(KNOWN_SHAPE, word.shape, word.tier, word.together);
  }
}
