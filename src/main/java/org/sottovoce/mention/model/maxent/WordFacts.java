package org.sottovoce.mention.model.maxent;

import java.util.Locale;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/** What features say of one word by itself, wherever it stands. */
final class WordFacts {

  private static final int LONGEST_AFFIX = 4;

  private final String lower;
  final boolean letters;
  final boolean capital;
  final boolean allCapitals;
  final Piece word;
  final Piece form;
  final Piece shape;
  final Piece[] prefixes;
  final Piece[] suffixes;
  final Piece[] kinds;
  final Piece together;
  final Piece tier;
  final Piece band;
  final Piece cue;

  WordFacts(String surface, KnownWords known, Cues cues) {
    lower = surface.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    int first = surface.codePointAt(0);
    letters = Character.isLetter(first);
    capital = Character.isUpperCase(first);
    allCapitals = surface.length() > 1 && surface.equals(surface.toUpperCase(Locale.ROOT));
    word = Piece.of(lower);
    form = Piece.of(FeatureGeneratorUtil.tokenFeature(surface));
    shape = Piece.of(Shape.of(surface));
    int affixes = Math.max(0, Math.min(LONGEST_AFFIX, lower.length()) - 1);
    prefixes = new Piece[affixes];
    suffixes = new Piece[affixes];
    for (int i = 0; i < affixes; i++) {
      prefixes[i] = Piece.of(lower.substring(0, i + 2));
      suffixes[i] = Piece.of(lower.substring(lower.length() - i - 2));
    }
    KnownWords.Entry entry = known.word(lower);
    kinds = Piece.of(entry.kinds().toArray(String[]::new));
    together = Piece.of(String.join("/", entry.kinds()));
    tier = Piece.of(letters ? entry.tier() : "P");
    band = Piece.of(entry.band());
    cue = cues.of(lower);
  }

  /** The word in lower case. */
  String lower() {
    return lower;
  }
}
