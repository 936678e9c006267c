package org.sottovoce.release.check;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;

/**
 * Gives a text to a parser until its time is over: a page that was made so keeps a parser busy for
 * hours. Belongs to one parse.
 */
final class TimedReader extends FilterReader {

  private static final int MOST_AT_ONCE = 1 << 12;

  private final long end;

  TimedReader(String text, Duration limit) {
    super(new StringReader(text));
    this.end = System.nanoTime() + limit.toNanos();
  }

  /**
   * @throws IOException when the time is over
   */
  @Override
  public int read(char[] units, int start, int length) throws IOException {
    if (System.nanoTime() - end > 0) {
      throw new IOException("a page that takes too long");
    }
    return super.read(units, start, Math.min(length, MOST_AT_ONCE));
  }
}
