package org.sottovoce.training.encoder;

import java.util.Arrays;

/**
 * One tensor of the network.
 *
 * @param name its name in the pretrained graph, such as {@code embeddings.LayerNorm.bias}
 * @param shape its dimensions; a matrix is applied from the right, so rows are inputs
 * @param values row by row; kept, not copied
 */
record Weight(String name, long[] shape, float[] values) {

  Weight {
    if (Arrays.stream(shape).reduce(1, Math::multiplyExact) != values.length) {
      throw new IllegalArgumentException(name + ": " + values.length + " values");
    }
  }

  int rows() {
    return Math.toIntExact(shape[0]);
  }

  int columns() {
    return Math.toIntExact(shape[shape.length - 1]);
  }

  boolean isMatrix() {
    return shape.length == 2;
  }

  @Override
  public String toString() {
    return "Weight[" + name + " " + Arrays.toString(shape) + "]";
  }
}
