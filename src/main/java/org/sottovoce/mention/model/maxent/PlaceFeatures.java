package org.sottovoce.mention.model.maxent;

import java.util.List;

/** The features of places that no single word gives: words together, phrases, document, frame. */
final class PlaceFeatures {

  private static final Piece ANY = Piece.of("b");
  private static final Piece FIRST = Piece.of("S");
  private static final Piece NOTHING = Piece.of("");

  private static final Piece WORDS_LEFT = Piece.of("pw=");
  private static final Piece WORDS_RIGHT = Piece.of("nw=");
  private static final Piece FORMS_LEFT = Piece.of("pf=");
  private static final Piece FORMS_RIGHT = Piece.of("nf=");
  private static final Piece SHAPES_LEFT = Piece.of("ps=");
  private static final Piece SHAPES_RIGHT = Piece.of("ns=");
  private static final Piece SHAPES = Piece.of("s3=");
  private static final Piece KNOWN_LEFT = Piece.of("gb=");
  private static final Piece KNOWN_RIGHT = Piece.of("gf=");

  private static final Piece PHRASE = Piece.of("ph=");
  private static final Piece PHRASE_SHAPE = Piece.of("phs=");
  private static final Piece PHRASE_LEFT = Piece.of("phl=");
  private static final Piece PHRASE_RIGHT = Piece.of("phr=");

  private static final Piece MODE = Piece.of("dm=");
  private static final Piece MODE_SHAPE = Piece.of("dms=");
  private static final Piece SEEN = Piece.of("dc=");
  private static final Piece SEEN_SHAPE = Piece.of("dcs=");

  private final WordFacts[][] sentences;
  private final Piece[][] phrases;
  private final DocumentCase cases;
  private final Piece mode;

  PlaceFeatures(List<List<String>> surfaces, WordFacts[][] sentences, KnownWords known) {
    this.sentences = sentences;
    this.cases = new DocumentCase(sentences);
    this.mode = cases.mode();
    this.phrases = new Piece[sentences.length][];
    for (int i = 0; i < sentences.length; i++) {
      phrases[i] = Piece.of(known.phrases(surfaces.get(i)).toArray(String[]::new));
    }
  }

  /** How the document uses capitals; one letter. */
  Piece mode() {
    return mode;
  }

  void add(int sentence, int at, FeatureSink sink) {
    WordFacts[] words = sentences[sentence];
    sink.add(ANY, NOTHING);
    if (at == 0) {
      sink.add(FIRST, NOTHING);
    } else {
      addLeft(words[at - 1], words[at], sink);
    }
    if (at + 1 < words.length) {
      addRight(words[at], words[at + 1], sink);
    }
    if (at > 0 && at + 1 < words.length) {
      sink.add(SHAPES, words[at - 1].shape, words[at].shape, words[at + 1].shape);
    }
    addPhrases(phrases[sentence], words, at, sink);
    addDocument(words[at], sink);
    CueFeatures.add(words, at, sink);
  }

  private static void addLeft(WordFacts left, WordFacts word, FeatureSink sink) {
    sink.add(WORDS_LEFT, left.word, word.word);
    sink.add(FORMS_LEFT, left.form, word.form);
    sink.add(SHAPES_LEFT, left.shape, word.shape);
    sink.add(KNOWN_LEFT, left.together, word.together, word.band);
  }

  private static void addRight(WordFacts word, WordFacts right, FeatureSink sink) {
    sink.add(WORDS_RIGHT, word.word, right.word);
    sink.add(FORMS_RIGHT, word.form, right.form);
    sink.add(SHAPES_RIGHT, word.shape, right.shape);
    sink.add(KNOWN_RIGHT, word.together, right.together, word.band);
  }

  private static void addPhrases(Piece[] phrases, WordFacts[] words, int at, FeatureSink sink) {
    if (!phrases[at].text().isEmpty()) {
      sink.add(PHRASE, phrases[at]);
      sink.add(PHRASE_SHAPE, phrases[at], words[at].shape);
    }
    if (at > 0 && !phrases[at - 1].text().isEmpty()) {
      sink.add(PHRASE_LEFT, phrases[at - 1]);
    }
    if (at + 1 < phrases.length && !phrases[at + 1].text().isEmpty()) {
      sink.add(PHRASE_RIGHT, phrases[at + 1]);
    }
  }

  private void addDocument(WordFacts word, FeatureSink sink) {
    Piece seen = cases.of(word);
    sink.add(MODE, mode);
    sink.add(MODE_SHAPE, mode, word.shape);
    sink.add(SEEN, seen);
    sink.add(SEEN_SHAPE, seen, word.shape, word.tier);
  }
}
