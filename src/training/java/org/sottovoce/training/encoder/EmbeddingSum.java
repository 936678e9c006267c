package org.sottovoce.training.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/**
 * What the frozen tables say of each piece: word, position and text type added up. In plain Java,
 * since nothing of it is learnt.
 */
final class EmbeddingSum {

  private final int width;
  private final float[] words;
  private final float[] positions;

  EmbeddingSum(Weights weights) {
    this.width = weights.width();
    this.words = weights.get(Weights.WORDS).values();
    // All text is of type 0.
    float[] type = weights.get(Weights.TYPES).values();
    this.positions = weights.get(Weights.POSITIONS).values().clone();
    for (int at = 0; at < positions.length; at++) {
      positions[at] += type[at % width];
    }
  }

  NDArray of(Batch batch, NDManager manager) {
    float[] sums = new float[batch.pieces().length * width];
    for (int at = 0; at < batch.pieces().length; at++) {
      int word = batch.pieces()[at] * width;
      int position = at % batch.length() * width;
      for (int column = 0; column < width; column++) {
        sums[at * width + column] = words[word + column] + positions[position + column];
      }
    }
    return manager.create(sums, new Shape(batch.windows(), batch.length(), width));
  }
}
