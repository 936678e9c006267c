package org.sottovoce.document.pdf;

import java.io.IOException;
import java.time.Duration;

/** How long one walk through a document may take. Belongs to one walk. */
final class WalkLimits {

  /** The end of a walk that took too long. */
  static final class TooComplex extends IOException {
    private static final long serialVersionUID = 1L;

    private TooComplex() {
      super("more operators than a document has");
    }
  }

  private static final long MOST_OPERATORS = 40_000_000;
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int OFTEN = 1024;

  private final long deadline = System.nanoTime() + LONGEST.toNanos();
  private long operators;

  /** Counts one operator. */
  void count() throws TooComplex {
    operators++;
    boolean late = operators % OFTEN == 0 && System.nanoTime() > deadline;
    if (late || operators > MOST_OPERATORS) {
      throw new TooComplex();
    }
  }
}
