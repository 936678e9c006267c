package org.sottovoce.training.encoder;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sottovoce.mention.model.Tag;

/**
 * The encoder in libtorch: it learns batches and reads them. Has native memory: close it. For one
 * thread.
 */
final class Network implements AutoCloseable {

  private final NDManager manager;
  private final Map<String, NDArray> parameters = new LinkedHashMap<>();
  private final EmbeddingSum embeddings;
  private final ForwardPass forward;

  Network(Weights weights) {
    this.manager = Torch.manager();
    for (Weight weight : weights.learnt()) {
      NDArray parameter = manager.create(weight.values(), new Shape(weight.shape()));
      parameter.setRequiresGradient(true);
      parameters.put(weight.name(), parameter);
    }
    this.embeddings = new EmbeddingSum(weights);
    this.forward = new ForwardPass(parameters, weights.layers());
  }

  /**
   * What it learns, by name; after {@link #learn} each has a gradient, to which the next call would
   * add.
   */
  Map<String, NDArray> parameters() {
    return parameters;
  }

  /**
   * Computes the gradients of a batch.
   *
   * @return the mean cross-entropy with the targets, in nats a word
   */
  float learn(Batch batch, Dropout dropout) {
    try (NDManager step = manager.newSubManager();
        GradientCollector gradients = Engine.getInstance().newGradientCollector()) {
      Shape shape = new Shape(batch.windows(), batch.length(), Tag.ALL.size());
      NDArray targets = step.create(batch.targets(), shape);
      NDArray said = forward.logProbabilities(embeddings.of(batch, step), batch, dropout);
      NDArray loss = said.mul(targets).sum().mul(-1 / Math.max(batch.weight(), 1));
      gradients.backward(loss);
      return loss.getFloat();
    }
  }

  /** The log-probability of each tag at each piece of a batch. */
  float[] read(Batch batch) {
    try (NDManager step = manager.newSubManager()) {
      Dropout none = new Dropout(0, 0);
      return forward.logProbabilities(embeddings.of(batch, step), batch, none).toFloatArray();
    }
  }

  /** A copy of what it has learnt, by name. */
  Map<String, float[]> values() {
    Map<String, float[]> values = new LinkedHashMap<>();
    parameters.forEach((name, parameter) -> values.put(name, parameter.toFloatArray()));
    return values;
  }

  /** Takes over what another has learnt. */
  void set(Map<String, float[]> values) {
    values.forEach((name, learnt) -> Torch.view(parameters.get(name)).put(learnt));
  }

  @Override
  public void close() {
    manager.close();
  }
}
