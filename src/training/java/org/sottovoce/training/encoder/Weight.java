package org.sottovoce.training.encoder;

import java.util.Arrays;

/** One tensor of the network. */
final class Weight {

  private final String name;
  private final long[] shape;
  private final float[] values;

  /**
   * @param name its name in the pretrained graph, such as {@code embeddings.LayerNorm.bias}
   * @param shape its dimensions; a matrix is applied from the right, so rows are inputs
   * @param values row by row; kept, not copied
   */
  Weight(String name, long[] shape, float[] values) {
    this.name = name;
    this.shape = shape;
    this.values = values;
    if (Arrays.stream(shape).reduce(1, Math::multiplyExact) != values.length) {
      throw new IllegalArgumentException(name + ": " + values.length + " values");
    }
  }

  String name() {
    return name;
  }

  long[] shape() {
    return shape;
  }

  float[] values() {
    return values;
  }

  /** The last dimension. */
  int columns() {
    return Math.toIntExact(shape[shape.length - 1]);
  }

  @Override
  public String toString() {
    return "Weight[" + name + " " + Arrays.toString(shape) + "]";
  }
}
