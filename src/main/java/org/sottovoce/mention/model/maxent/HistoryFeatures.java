package org.sottovoce.mention.model.maxent;

import org.sottovoce.mention.model.Tag;

/** The features that the tags of the two words before give to a place. */
final class HistoryFeatures {

  private static final Piece LAST = Piece.of("po=");
  private static final Piece LAST_WORD = Piece.of("pow=");
  private static final Piece LAST_FORM = Piece.of("pof=");
  private static final Piece BEFORE = Piece.of("ppo=");

  private static final Piece[] TAGS =
      Piece.of(Tag.ALL.stream().map(Tag::outcome).toArray(String[]::new));

  private HistoryFeatures() {}

  static void add(WordFacts word, Tag last, Tag beforeLast, FeatureSink sink) {
    addLast(word, last, sink);
    addBeforeLast(last, beforeLast, sink);
  }

  /** What the tag of the last word gives; it depends on nothing else but the word. */
  static void addLast(WordFacts word, Tag last, FeatureSink sink) {
    Piece tag = TAGS[last.column()];
    sink.add(LAST, tag);
    sink.add(LAST_WORD, tag, word.word);
    sink.add(LAST_FORM, tag, word.form);
  }

  static void addBeforeLast(Tag last, Tag beforeLast, FeatureSink sink) {
    sink.add(BEFORE, TAGS[beforeLast.column()], TAGS[last.column()]);
  }
}
