package org.sottovoce.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.mention.model.joint.Pooling;

class PoolingFitTest {

  private static final long SEED = 5;

  @Test
  void theFinderThatKnowsMoreGetsMoreWeight() {
    Random random = new Random(SEED);
    PoolingFit fit = new PoolingFit(2);
    for (int i = 0; i < 2000; i++) {
      boolean name = random.nextDouble() < 0.3;
      Reading knows = reading(name ? 0.8 : 0.1);
      Reading guesses = reading(random.nextDouble());
      fit.add(List.of(guesses, knows), List.of(name ? Tag.PERSON_START : Tag.OTHER));
    }
    Pooling pooling = fit.fit();
    assertTrue(
        pooling.weights().get(1) > 3 * Math.abs(pooling.weights().get(0)), pooling.toString());
  }

  @Test
  void whatIsTooModestIsRaisedToHowOftenItIsRight() {
    Random random = new Random(SEED);
    PoolingFit fit = new PoolingFit(1);
    for (int i = 0; i < 4000; i++) {
      Tag tag = random.nextDouble() < 0.6 ? Tag.PERSON_START : Tag.OTHER;
      fit.add(List.of(reading(0.2)), List.of(tag));
    }
    double pooled = fit.fit().join(List.of(reading(0.2))).of(0, Tag.PERSON_START);
    assertEquals(0.6, pooled, 0.05);
  }

  private static Reading reading(double person) {
    float[] word = new float[Tag.ALL.size()];
    word[Tag.PERSON_START.column()] = (float) person;
    word[Tag.OTHER.column()] = (float) (1 - person);
    return new Reading(word);
  }
}
