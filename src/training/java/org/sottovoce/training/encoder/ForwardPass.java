package org.sottovoce.training.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.norm.LayerNorm;
import java.util.Map;

/** BERT from the embeddings of the pieces to the log-probabilities of the tags. */
final class ForwardPass {

  /** All small BERT encoders have twelve, whatever their width. */
  private static final int HEADS = 12;

  private static final float EPSILON = 1e-12f;
  private static final float HIDDEN = -10_000f;

  private final Map<String, NDArray> parameters;
  private final int layers;

  ForwardPass(Map<String, NDArray> parameters, int layers) {
    this.parameters = parameters;
    this.layers = layers;
  }

  /**
   * What the network says of each piece.
   *
   * @param embedded the sum of the frozen embeddings; what is computed goes into its manager
   * @return windows by pieces by tags
   */
  NDArray logProbabilities(NDArray embedded, Batch batch, Dropout dropout) {
    NDArray shapes =
        embedded.getManager().create(batch.shapes(), new Shape(batch.windows(), batch.length()));
    NDArray shaped =
        Embedding.embedding(shapes, parameters.get(Weights.SHAPES), SparseFormat.DENSE)
            .singletonOrThrow();
    NDArray x = normalised(embedded.add(shaped), "embeddings.LayerNorm");
    for (int layer = 0; layer < layers; layer++) {
      x = layer(x, Weights.layer(layer), batch, dropout);
    }
    return linear(dropout.of(x), Weights.CLASSIFIER).logSoftmax(-1);
  }

  private NDArray layer(NDArray x, String name, Batch batch, Dropout dropout) {
    NDArray attended = linear(attention(x, name + "attention.self.", batch), attentionOut(name));
    NDArray middle = normalised(x.add(dropout.of(attended)), name + "attention.output.LayerNorm");
    NDArray inner = Activation.gelu(linear(middle, name + "intermediate.dense"));
    NDArray outer = dropout.of(linear(inner, name + "output.dense"));
    return normalised(middle.add(outer), name + "output.LayerNorm");
  }

  private static String attentionOut(String layer) {
    return layer + "attention.output.dense";
  }

  private NDArray attention(NDArray x, String name, Batch batch) {
    long width = x.getShape().get(2);
    NDArray query = heads(linear(x, name + "query").mul(1 / Math.sqrt((double) width / HEADS)));
    NDArray key = heads(linear(x, name + "key"));
    NDArray value = heads(linear(x, name + "value"));
    NDArray scores = query.matMul(key.transpose(0, 1, 3, 2));
    NDArray seen = batch.isPadded() ? scores.add(padding(x, batch)) : scores;
    return seen.softmax(-1).matMul(value).transpose(0, 2, 1, 3).reshape(x.getShape());
  }

  private static NDArray heads(NDArray x) {
    Shape shape = x.getShape();
    return x.reshape(shape.get(0), shape.get(1), HEADS, shape.get(2) / HEADS).transpose(0, 2, 1, 3);
  }

  private static NDArray padding(NDArray x, Batch batch) {
    float[] hidden = new float[batch.pieces().length];
    for (int at = 0; at < hidden.length; at++) {
      hidden[at] = batch.pieces()[at] == 0 ? HIDDEN : 0;
    }
    return x.getManager().create(hidden, new Shape(batch.windows(), 1, 1, batch.length()));
  }

  private NDArray linear(NDArray x, String name) {
    return x.matMul(parameters.get(name + ".weight")).add(parameters.get(name + ".bias"));
  }

  private NDArray normalised(NDArray x, String name) {
    Shape width = new Shape(x.getShape().get(2));
    NDArray gain = parameters.get(name + ".weight");
    NDArray bias = parameters.get(name + ".bias");
    return LayerNorm.layerNorm(x, width, gain, bias, EPSILON).singletonOrThrow();
  }
}
