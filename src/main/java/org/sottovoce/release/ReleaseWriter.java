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

  /**
   * The words of the program itself that {@link #write} puts into the file beside the released
   * text, each as often as it stands there. None of them may come from the original.
   */
  default String prose(RedactedDocument document) {
    return "";
  }
}
