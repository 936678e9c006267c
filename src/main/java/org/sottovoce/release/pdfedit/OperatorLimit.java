package org.sottovoce.release.pdfedit;

import java.io.IOException;

/** How many operators one release may have. Belongs to the writing of one file. */
final class OperatorLimit {

  private static final long MOST = 40_000_000;

  private long operators;

  /** Counts one operator. */
  void count() throws IOException {
    operators++;
    if (operators > MOST) {
      throw new IOException("more operators than a document has");
    }
  }
}
