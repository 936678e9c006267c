package org.sottovoce.training.encoder;

import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;

/** Tensors as ONNX writes them: raw bytes, little-endian. */
final class Tensors {

  private Tensors() {}

  static long[] shape(TensorProto tensor) {
    return tensor.getDimsList().stream().mapToLong(Long::longValue).toArray();
  }

  static float[] floats(TensorProto tensor) {
    FloatBuffer raw =
        tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    float[] values = new float[raw.remaining()];
    raw.get(values);
    return values;
  }

  static TensorProto of(String name, float[] values, long... shape) {
    ByteBuffer raw =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    return of(name, TensorProto.DataType.FLOAT, ByteString.copyFrom(raw), shape);
  }

  static TensorProto of(String name, byte[] values, long... shape) {
    return of(name, TensorProto.DataType.INT8, ByteString.copyFrom(values), shape);
  }

  private static TensorProto of(
      String name, TensorProto.DataType type, ByteString raw, long... shape) {
    TensorProto.Builder tensor =
        TensorProto.newBuilder().setName(name).setDataType(type.getNumber()).setRawData(raw);
    Arrays.stream(shape).forEach(tensor::addDims);
    return tensor.build();
  }
}
