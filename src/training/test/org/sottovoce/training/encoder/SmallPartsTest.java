package org.sottovoce.training.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.mention.model.encoder.WordShape;

class SmallPartsTest {

  @ParameterizedTest
  @CsvSource({
    "LOWER, CAPITALISED, LOWER",
    "LOWER, SINGLE_CAPITAL, LOWER",
    "LOWER, DIGITS, DIGITS",
    "LOWER, MARKS, MARKS",
    "UPPER, LOWER, UPPER",
    "UPPER, MIXED, UPPER",
    "UPPER, SINGLE_CAPITAL, SINGLE_CAPITAL",
    "AS_WRITTEN, MIXED, MIXED",
    "UPPER, NONE, NONE"
  })
  void aCaseChangesTheShapesOfWordsAlone(Casing casing, WordShape written, WordShape read) {
    assertEquals(read.row(), casing.shape(written.row()));
  }

  @Test
  void theRateRisesAndFalls() {
    Phase phase = new Phase("p", 1, 1e-3, 10, 1);
    assertTrue(phase.rate(0, 100) < phase.rate(3, 100));
    assertEquals(1e-3, phase.rate(6, 100), 2e-5);
    assertTrue(phase.rate(99, 100) < 1e-5);
  }

  @Test
  void noBatchIsLargerThanAllowedAndNoWindowIsLost() {
    List<List<Integer>> batches = new Batches(20).of(List.of(3, 9, 4, 30, 5, 5), n -> n);
    assertEquals(List.of(List.of(3, 4, 5, 5), List.of(9), List.of(30)), batches);
  }

  @Test
  void dropoutKeepsTheMean() {
    try (NDManager manager = Torch.manager()) {
      NDArray ones = manager.ones(new ai.djl.ndarray.types.Shape(100_000));
      NDArray dropped = new Dropout(0.1, 5).of(ones);
      assertEquals(1, dropped.mean().getFloat(), 0.01);
      assertEquals(0.1, dropped.eq(0).sum().toLongArray()[0] / 1e5, 0.01);
      assertArrayEquals(dropped.toFloatArray(), new Dropout(0.1, 5).of(ones).toFloatArray());
    }
  }

  @Test
  void theFirstStepOfAdamMovesByTheRateAgainstTheGradient() {
    try (NDManager manager = Torch.manager()) {
      NDArray weight = manager.create(new float[] {1, -2, 3});
      weight.setRequiresGradient(true);
      try (var gradients = ai.djl.engine.Engine.getInstance().newGradientCollector()) {
        gradients.backward(weight.mul(manager.create(new float[] {0.2f, -0.1f, 0})).sum());
      }
      AdamW optimiser = new AdamW(Map.of("w", weight));
      optimiser.step(Map.of("w", weight), 0.5, 1);
      assertArrayEquals(new float[] {0.5f, -1.5f, 3}, weight.toFloatArray(), 1e-4f);
      assertArrayEquals(new float[3], weight.getGradient().toFloatArray());
    }
  }

  @Test
  void wholeNumbersStandForTheirFloats() {
    float[] floats = {0.5f, -40, 0.25f, 20, 0, 10};
    WholeMatrix matrix = WholeMatrix.byColumn(Tensors.of("m", floats, 3, 2), 63);
    for (int at = 0; at < floats.length; at++) {
      float scale = matrix.scales()[at % 2];
      assertEquals(floats[at], matrix.values()[at] * scale, scale / 2);
    }
  }
}
