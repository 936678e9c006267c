package org.sottovoce.mention.model.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.FloatBuffer;
import org.junit.jupiter.api.Test;

class SoftmaxTest {

  @Test
  void scoresBecomeProbabilitiesThatAddUpToOne() {
    float two = (float) Math.log(2);
    FloatBuffer scores = FloatBuffer.wrap(new float[] {9, 0, 0, two, two, 0, 0, 0});
    float[] probabilities = new float[8];
    Softmax.write(scores, 1, probabilities, 1);
    float ninth = 1 / 9f;
    float[] expected = {0, ninth, ninth, 2 * ninth, 2 * ninth, ninth, ninth, ninth};
    assertArrayEquals(expected, probabilities, 1e-6f);
  }

  @Test
  void farApartScoresStayFinite() {
    float[] probabilities = new float[7];
    Softmax.write(FloatBuffer.wrap(new float[] {1000, -1000, 0, 0, 0, 0, 0}), 0, probabilities, 0);
    assertEquals(1, probabilities[0]);
    assertEquals(0, probabilities[1]);
  }
}
