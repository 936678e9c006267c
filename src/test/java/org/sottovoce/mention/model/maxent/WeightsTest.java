package org.sottovoce.mention.model.maxent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.mention.model.Tag;

class WeightsTest {

  @Test
  void aFeatureAddsItsWeightsWhereItIsTold() {
    Weights weights = new Weights(1);
    int row = weights.put(Piece.hash("w=ada"), 0);
    weights.set(row, Tag.PERSON_START, 0.5f);
    float[] sums = new float[2 * Weights.TAGS];
    sums[Weights.TAGS + Tag.PERSON_START.column()] = 1;
    weights.add(Piece.hash("w=ada"), sums, Weights.TAGS);
    float[] expected = new float[2 * Weights.TAGS];
    expected[Weights.TAGS + Tag.PERSON_START.column()] = 1.5f;
    assertArrayEquals(expected, sums);
  }

  @Test
  void anUnknownFeatureAddsNothing() {
    float[] sums = new float[Weights.TAGS];
    new Weights(0).add(Piece.hash("w=ada"), sums, 0);
    assertArrayEquals(new float[Weights.TAGS], sums);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void manyFeaturesAreKeptApart(long seed) {
    Random random = new Random(seed);
    Weights weights = new Weights(5000);
    Map<Long, Float> expected = new HashMap<>();
    while (expected.size() < 5000) {
      long hash = Piece.hash("f=" + random.nextInt(1_000_000));
      if (expected.putIfAbsent(hash, (float) expected.size()) == null) {
        int number = expected.size() - 1;
        weights.set(weights.put(hash, number), Tag.OTHER, expected.get(hash));
      }
    }
    expected.forEach(
        (hash, weight) -> {
          float[] sums = new float[Weights.TAGS];
          weights.add(hash, sums, 0);
          assertEquals(weight, sums[Tag.OTHER.column()], "seed " + seed);
        });
  }
}
