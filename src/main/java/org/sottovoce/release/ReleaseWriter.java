package org.sottovoce.release;

import java.io.IOException;

/**
 * Makes the released file of a document, in one format.
 *
 * <p>Works from the replaced document alone; the same document always gives the same bytes.
 * Implementations are safe for several threads at once.
 */
@FunctionalInterface
public interface ReleaseWriter {

  /**
   * The bytes of the released file.
   *
   * @throws IOException when the file cannot be made; the message holds no word of the document
   */
  byte[] write(RedactedDocument document) throws IOException;
}
