package org.sottovoce.mention.model.encoder;

import java.nio.FloatBuffer;
import org.sottovoce.mention.model.Tag;

/** Makes the network's scores of one word into probabilities, which add up to one. */
final class Softmax {

  private static final int TAGS = Tag.ALL.size();

  private Softmax() {}

  /** Reads the scores from place {@code from} on, writes the probabilities from {@code to} on. */
  static void write(FloatBuffer scores, int from, float[] probabilities, int to) {
    float highest = scores.get(from);
    for (int tag = 1; tag < TAGS; tag++) {
      highest = Math.max(highest, scores.get(from + tag));
    }
    double sum = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      double part = StrictMath.exp(scores.get(from + tag) - highest);
      probabilities[to + tag] = (float) part;
      sum += part;
    }
    for (int tag = 0; tag < TAGS; tag++) {
      probabilities[to + tag] /= (float) sum;
    }
  }
}
