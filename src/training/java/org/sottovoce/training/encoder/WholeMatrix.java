package org.sottovoce.training.encoder;

import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.Arrays;

/** A matrix in whole numbers of one byte. */
final class WholeMatrix {

  /** Columns that are all zero need some scale too. */
  private static final float LEAST = 1e-9f;

  private final byte[] values;
  private final float[] scales;
  private final long[] shape;
  private final long[] scaleShape;

  private WholeMatrix(byte[] values, float[] scales, long[] shape, long[] scaleShape) {
    this.values = values;
    this.scales = scales;
    this.shape = shape;
    this.scaleShape = scaleShape;
  }

  /** Row by row; times the scale of its row or column each is the float it stands for. */
  byte[] values() {
    return values;
  }

  /** One for each row or column. */
  float[] scales() {
    return scales;
  }

  static WholeMatrix byColumn(TensorProto matrix, int most) {
    return of(matrix, most, false);
  }

  static WholeMatrix byRow(TensorProto matrix, int most) {
    return of(matrix, most, true);
  }

  private static WholeMatrix of(TensorProto matrix, int most, boolean byRow) {
    float[] floats = Tensors.floats(matrix);
    long[] shape = Tensors.shape(matrix);
    int columns = Math.toIntExact(shape[1]);
    float[] scales = new float[Math.toIntExact(byRow ? shape[0] : shape[1])];
    Arrays.fill(scales, LEAST);
    for (int at = 0; at < floats.length; at++) {
      int line = byRow ? at / columns : at % columns;
      scales[line] = Math.max(scales[line], Math.abs(floats[at]) / most);
    }
    byte[] values = new byte[floats.length];
    for (int at = 0; at < floats.length; at++) {
      int value = Math.round(floats[at] / scales[byRow ? at / columns : at % columns]);
      values[at] = (byte) Math.max(-most, Math.min(most, value));
    }
    long[] scaleShape = byRow ? new long[] {scales.length, 1} : new long[] {scales.length};
    return new WholeMatrix(values, scales, shape, scaleShape);
  }

  void addTo(Graph graph, String name) {
    graph.add(Tensors.of(name + "/weight", values, shape));
    graph.add(Tensors.of(name + "/scale", scales, scaleShape));
  }

  @Override
  public String toString() {
    return "WholeMatrix" + Arrays.toString(shape);
  }
}
