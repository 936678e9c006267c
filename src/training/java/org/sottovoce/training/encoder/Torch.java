package org.sottovoce.training.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/**
 * The way into libtorch. One thread, so that sums come out the same every time; offline, since DJL
 * otherwise reports its use and looks for newer libraries.
 */
final class Torch {

  private Torch() {}

  static NDManager manager() {
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("ai.djl.pytorch.num_threads", "1");
    System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
    return NDManager.newBaseManager();
  }

  /** The values of {@code array} themselves, not a copy: what is written there is in the array. */
  static FloatBuffer view(NDArray array) {
    return array.toByteBuffer(true).order(ByteOrder.nativeOrder()).asFloatBuffer();
  }
}
