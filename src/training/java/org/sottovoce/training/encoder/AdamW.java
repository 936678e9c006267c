package org.sottovoce.training.encoder;

import ai.djl.ndarray.NDArray;
import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019) and gradients clipped to a length
 * of one. In plain Java on libtorch's memory: one pass over it in place of fifteen.
 */
final class AdamW {

  private static final float MEAN_KEPT = 0.9f;
  private static final float SQUARE_KEPT = 0.98f;
  private static final float EPSILON = 1e-8f;
  private static final float DECAY = 0.01f;
  private static final double LONGEST = 1;

  /** What training adds to the pretrained encoder starts from nothing and has further to go. */
  private static final float NEW_FASTER = 5;

  /** So many values at a time stay in the processor's cache. */
  private static final int CHUNK = 16_384;

  private final Map<String, float[]> means = new LinkedHashMap<>();
  private final Map<String, float[]> squares = new LinkedHashMap<>();
  private final float[] values = new float[CHUNK];
  private final float[] gradients = new float[CHUNK];

  AdamW(Map<String, NDArray> parameters) {
    parameters.forEach(
        (name, parameter) -> {
          means.put(name, new float[Math.toIntExact(parameter.size())]);
          squares.put(name, new float[Math.toIntExact(parameter.size())]);
        });
  }

  /** The running means of the gradients, by name of the parameter; changed by {@link #step}. */
  Map<String, float[]> means() {
    return means;
  }

  /** The running means of their squares. */
  Map<String, float[]> squares() {
    return squares;
  }

  /**
   * Moves each parameter against its gradient and sets the gradient to zero.
   *
   * @param rate the learning rate
   * @param step how many steps this makes, from 1
   */
  void step(Map<String, NDArray> parameters, double rate, int step) {
    float scale = scale(parameters);
    double corrected = rate / (1 - Math.pow(MEAN_KEPT, step));
    float squareScale = (float) (1 / (1 - Math.pow(SQUARE_KEPT, step)));
    parameters.forEach(
        (name, parameter) -> {
          boolean isNew = name.startsWith(Weights.CLASSIFIER) || name.equals(Weights.SHAPES);
          float faster = isNew ? NEW_FASTER : 1;
          boolean decays = parameter.getShape().dimension() == 2 && !name.equals(Weights.SHAPES);
          float kept = decays ? (float) (1 - rate * faster * DECAY) : 1;
          Move move = new Move((float) (corrected * faster), kept, scale, squareScale);
          move(name, parameter, move);
        });
  }

  private record Move(float rate, float kept, float scale, float squareScale) {}

  /** What makes the gradient of all parameters together no longer than allowed. */
  private static float scale(Map<String, NDArray> parameters) {
    double squares = 0;
    for (NDArray parameter : parameters.values()) {
      try (NDArray gradient = parameter.getGradient();
          NDArray length = gradient.norm()) {
        squares += Math.pow(length.getFloat(), 2);
      }
    }
    return (float) Math.min(1, LONGEST / (Math.sqrt(squares) + 1e-6));
  }

  private void move(String name, NDArray parameter, Move move) {
    try (NDArray gradient = parameter.getGradient()) {
      FloatBuffer weightView = Torch.view(parameter);
      FloatBuffer gradientView = Torch.view(gradient);
      for (int from = 0; from < weightView.limit(); from += CHUNK) {
        int size = Math.min(CHUNK, weightView.limit() - from);
        weightView.get(from, values, 0, size);
        gradientView.get(from, gradients, 0, size);
        move(means.get(name), squares.get(name), from, size, move);
        weightView.put(from, values, 0, size);
        gradientView.put(from, gradients, 0, size);
      }
    }
  }

  private void move(float[] mean, float[] square, int from, int size, Move move) {
    float scale = move.scale();
    float rate = move.rate();
    float kept = move.kept();
    float squareScale = move.squareScale();
    for (int i = 0; i < size; i++) {
      float gradient = gradients[i] * scale;
      float m = MEAN_KEPT * mean[from + i] + (1 - MEAN_KEPT) * gradient;
      float s = SQUARE_KEPT * square[from + i] + (1 - SQUARE_KEPT) * gradient * gradient;
      mean[from + i] = m;
      square[from + i] = s;
      values[i] = kept * values[i] - rate * m / ((float) Math.sqrt(s * squareScale) + EPSILON);
      gradients[i] = 0;
    }
  }
}
