package org.sottovoce.mention;

import java.nio.file.Path;

/** A names file that cannot be used. The message names the file and the line, never its words. */
public final class BadNamesFile extends Exception {

  private static final long serialVersionUID = 1L;

  public BadNamesFile(Path file, String cure, Throwable cause) {
    super(file + " " + cure, cause);
  }

  /**
   * @param line from 1
   */
  public BadNamesFile(Path file, int line, String cure) {
    super(file + ", line " + line + ": " + cure);
  }
}
