package org.sottovoce.architecture.planted.text;

import java.util.concurrent.CompletableFuture;
import org.sottovoce.architecture.planted.document.Early;

/** Breaks, on purpose: order, cycles, mutable static, names, values, threads. */
public class LaterHelper {
  static int count;
  int state;

  Object thread() {
    return new Thread(() -> {});
  }

  Early later() {
    CompletableFuture<Early> future = CompletableFuture.completedFuture(new Early());
    return future.join();
  }
}
