package org.sottovoce.mention.model.maxent;

import org.sottovoce.mention.model.Tag;

/**
 * The score of each tag at each place of one document. What a word gives wherever it stands is
 * added up once for the document. Not for several threads.
 */
final class DocumentScores {

  private static final int TAGS = Weights.TAGS;
  private static final int REACH = DocumentFeatures.REACH;
  private static final int OFFSETS = 2 * REACH + 1;

  private final DocumentFeatures features;
  private final WeightSum sum;

  /** By word, then by its offset from the place, then by tag; null before the word's first use. */
  private final float[][] ofWords;

  /** By word, then by the last two tags, then by tag; null before the word's first use. */
  private final float[][] ofHistories;

  /** By word, one bit for each pair of last tags whose scores are added up. */
  private final long[] known;

  DocumentScores(DocumentFeatures features, Weights weights) {
    this.features = features;
    this.sum = new WeightSum(weights);
    int words = features.differentWords();
    this.ofWords = new float[words][];
    this.ofHistories = new float[words][];
    this.known = new long[words];
  }

  /** The scores of the tags at each word of a sentence, without the tags before it. */
  float[] ofPlaces(int sentence) {
    float[] scores = new float[features.size(sentence) * TAGS];
    for (int at = 0; at < features.size(sentence); at++) {
      addWords(sentence, at, scores);
      features.addPlace(sentence, at, sum.into(scores, at * TAGS));
    }
    return scores;
  }

  private void addWords(int sentence, int at, float[] scores) {
    int to = Math.min(features.size(sentence) - 1, at + REACH);
    for (int near = Math.max(0, at - REACH); near <= to; near++) {
      float[] given = word(features.word(sentence, near));
      int column = (near - at + REACH) * TAGS;
      for (int tag = 0; tag < TAGS; tag++) {
        scores[at * TAGS + tag] += given[column + tag];
      }
    }
  }

  private float[] word(int word) {
    if (ofWords[word] == null) {
      float[] given = new float[OFFSETS * TAGS];
      for (int offset = 0; offset < OFFSETS; offset++) {
        features.addWord(word, offset - REACH, sum.into(given, offset * TAGS));
      }
      ofWords[word] = given;
    }
    return ofWords[word];
  }

  /** Adds to {@code scores} what the second look at a place gives. */
  void addSecondLook(SecondLook look, int sentence, float[] scores) {
    for (int at = 0; at < features.size(sentence); at++) {
      look.add(sentence, at, sum.into(scores, at * TAGS));
    }
  }

  /** Adds to {@code scores}, one for each tag, what the tags of the last two words give. */
  void addHistory(int sentence, int at, Tag last, Tag beforeLast, float[] scores) {
    int word = features.word(sentence, at);
    int pair = last.column() * TAGS + beforeLast.column();
    if (ofHistories[word] == null) {
      ofHistories[word] = new float[TAGS * TAGS * TAGS];
    }
    float[] given = ofHistories[word];
    if ((known[word] & (1L << pair)) == 0) {
      features.addHistory(word, last, beforeLast, sum.into(given, pair * TAGS));
      known[word] |= 1L << pair;
    }
    for (int tag = 0; tag < TAGS; tag++) {
      scores[tag] += given[pair * TAGS + tag];
    }
  }
}
