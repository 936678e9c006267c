package org.sottovoce.release;

import java.io.IOException;

/** Makes the bytes of a released file. Implementations keep no state between calls. */
@FunctionalInterface
public interface ReleaseWriter {

  /**
   * The released file of {@code document}.
   *
   * @throws IOException when the original cannot be taken apart or the new file not be put together
   */
  byte[] write(RedactedDocument document) throws IOException;
}
