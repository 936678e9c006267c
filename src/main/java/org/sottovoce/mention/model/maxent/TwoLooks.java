package org.sottovoce.mention.model.maxent;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;

/**
 * One document being read twice: first each sentence by itself, then again with what the first
 * reading found all over the document. Not for several threads.
 */
public final class TwoLooks {

  private final DocumentFeatures features;
  private final DocumentScores scores;
  private final Trellis trellis;
  private final List<float[]> ofPlaces = new ArrayList<>();
  private final List<Reading> first = new ArrayList<>();

  /** Reads the document for the first time. */
  public TwoLooks(DocumentFeatures features, Weights weights) {
    this.features = features;
    this.scores = new DocumentScores(features, weights);
    this.trellis = new Trellis(scores);
    for (int sentence = 0; sentence < features.sentences(); sentence++) {
      ofPlaces.add(scores.ofPlaces(sentence));
      first.add(trellis.read(sentence, ofPlaces.get(sentence)));
    }
  }

  /** What the first reading says of each sentence. */
  public List<Reading> first() {
    return List.copyOf(first);
  }

  /** What the second reading says of each sentence. */
  public List<Reading> second() {
    SecondLook look = new SecondLook(features, first);
    List<Reading> second = new ArrayList<>();
    for (int sentence = 0; sentence < features.sentences(); sentence++) {
      float[] all = ofPlaces.get(sentence).clone();
      scores.addSecondLook(look, sentence, all);
      second.add(trellis.read(sentence, all));
    }
    return List.copyOf(second);
  }

  /** The scores of the tags at a place in the first reading, after two given tags. */
  public float[] scores(int sentence, int at, Tag last, Tag beforeLast) {
    float[] of = new float[Weights.TAGS];
    System.arraycopy(ofPlaces.get(sentence), at * Weights.TAGS, of, 0, Weights.TAGS);
    scores.addHistory(sentence, at, last, beforeLast, of);
    return of;
  }
}
