package org.sottovoce.mention.model.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The network itself, loaded into ONNX Runtime; kept until the program ends. Safe for any thread:
 * each run stays on the thread that asks, so callers decide how many cores are used.
 */
final class Encoder {

  private final OrtEnvironment environment;
  private final OrtSession session;

  private Encoder(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /**
   * Loads a model in the ONNX format, with the inputs that {@link #read} names.
   *
   * @throws EncoderUnavailable when the native library or the model does not load
   */
  static Encoder load(byte[] model) {
    NativeLibrary.announce();
    try (SessionOptions options = new SessionOptions()) {
      OrtEnvironment environment = environment();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
      return new Encoder(environment, environment.createSession(model, options));
    } catch (LinkageError e) {
      throw new EncoderUnavailable(EncoderUnavailable.Reason.NO_LIBRARY, e);
    } catch (OrtException e) {
      throw new EncoderUnavailable(EncoderUnavailable.Reason.UNREADABLE_MODEL, e);
    }
  }

  private static OrtEnvironment environment() throws OrtException {
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "sottovoce");
    environment.setTelemetry(false);
    return environment;
  }

  /**
   * What the network says of {@code window}: piece after piece, one figure for each tag, not yet
   * probabilities.
   *
   * <p>Windows go in one by one. Several at once are no faster, and the quantised network scales
   * its numbers by the largest it meets, so that what it says of one would depend on the others.
   *
   * @throws EncoderUnavailable when the run fails
   */
  FloatBuffer read(Window window) {
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      for (Input input : Input.values()) {
        inputs.put(input.word(), tensor(window, input));
      }
      try (OrtSession.Result result = session.run(inputs)) {
        return ((OnnxTensor) result.get(0)).getFloatBuffer();
      }
    } catch (OrtException e) {
      throw new EncoderUnavailable(EncoderUnavailable.Reason.FAILED, e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor tensor(Window window, Input input) throws OrtException {
    long[] row = new long[window.length()];
    Arrays.setAll(row, at -> input.of(window, at));
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
  }
}
