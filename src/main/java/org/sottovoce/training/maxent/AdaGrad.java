package org.sottovoce.training.maxent;

import java.util.List;
import java.util.Random;
import org.sottovoce.mention.model.Tag;

/**
 * Learns the weights of a maximum entropy model by stochastic gradients: each weight has a step of
 * its own, which shrinks as the weight is corrected (Duchi, Hazan and Singer, 2011).
 *
 * <p>One thread, one order of events by the seed: the same events always give the same weights.
 */
final class AdaGrad {

  private static final int TAGS = Tag.ALL.size();

  /** A row holds the weights of a feature, then the sums of its squared corrections. */
  private static final int ROW = 16;

  private static final int SQUARES = ROW / 2;

  /** Before the first correction, so that it is no leap. */
  private static final float FIRST_SQUARE = 0.01f;

  /** A place whose tag is as sure as this teaches nothing, and is passed over the next time. */
  private static final double SURE = 0.9985;

  /** Corrections smaller than this are not made. */
  private static final float TINY = 1e-4f;

  private final TrainingSettings settings;
  private final float[] rows;
  private final float[] scores = new float[TAGS];

  /** Learns features with numbers below {@code features}. */
  AdaGrad(int features, TrainingSettings settings) {
    this.settings = settings;
    this.rows = new float[features * ROW];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = i % ROW < SQUARES ? 0 : FIRST_SQUARE;
    }
  }

  /** Goes over the events {@code passes} times, each time in another order. */
  void learn(List<Event> events, int passes) {
    int[] order = new int[events.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    boolean[] rests = new boolean[order.length];
    Random random = new Random(settings.seed());
    for (int pass = 0; pass < passes; pass++) {
      shuffle(order, random);
      boolean late = pass >= passes * 2 / 3;
      float step = (float) (late ? settings.step() * settings.lateShare() : settings.step());
      for (int event : order) {
        rests[event] = !rests[event] && !teaches(events.get(event), step);
      }
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int moved = order[i];
      order[i] = order[j];
      order[j] = moved;
    }
  }

  /** Learns one place; false when its tag was sure already. */
  private boolean teaches(Event event, float step) {
    score(event);
    if (scores[event.tag()] > SURE) {
      return false;
    }
    for (int tag = 0; tag < TAGS; tag++) {
      scores[tag] = event.weight() * ((tag == event.tag() ? 1 : 0) - scores[tag]);
    }
    for (int[] numbers : event.features()) {
      for (int number : numbers) {
        if (number != NumberedFeatures.LEFT_OUT) {
          correct(number * ROW, step);
        }
      }
    }
    return true;
  }

  /** Puts the probability of each tag into {@link #scores}. */
  private void score(Event event) {
    System.arraycopy(event.base(), 0, scores, 0, TAGS);
    for (int[] numbers : event.features()) {
      for (int number : numbers) {
        if (number != NumberedFeatures.LEFT_OUT) {
          int row = number * ROW;
          for (int tag = 0; tag < TAGS; tag++) {
            scores[tag] += rows[row + tag];
          }
        }
      }
    }
    toProbabilities();
  }

  private void toProbabilities() {
    float most = scores[0];
    for (float score : scores) {
      most = Math.max(most, score);
    }
    float sum = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      scores[tag] = (float) Math.exp(scores[tag] - most);
      sum += scores[tag];
    }
    for (int tag = 0; tag < TAGS; tag++) {
      scores[tag] /= sum;
    }
  }

  /** Moves the weights of one feature; the corrections stand in {@link #scores}. */
  private void correct(int row, float step) {
    for (int tag = 0; tag < TAGS; tag++) {
      float correction = scores[tag];
      if (Math.abs(correction) >= TINY) {
        float squares = rows[row + SQUARES + tag] + correction * correction;
        rows[row + SQUARES + tag] = squares;
        rows[row + tag] += step * correction / (float) Math.sqrt(squares);
      }
    }
  }

  /** What a feature adds to the score of a tag; 0 where that is not worth keeping. */
  float weight(int number, Tag tag) {
    float weight = rows[number * ROW + tag.column()];
    return Math.abs(weight) < settings.smallest() ? 0 : weight;
  }

  /** Whether a feature adds anything that is worth keeping. */
  boolean weighs(int number) {
    boolean weighs = false;
    for (Tag tag : Tag.ALL) {
      weighs |= weight(number, tag) != 0;
    }
    return weighs;
  }
}
