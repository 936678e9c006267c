package org.sottovoce.release.gate;

import java.nio.file.Path;

/** Asks for the key of a release. */
public final class KeyRequest {

  private final Path file;
  private final char[] passphrase;

  /**
   * @param file where it is written: never inside the release or its folder
   * @param passphrase what opens it; not copied, so that the caller can wipe it
   */
  public KeyRequest(Path file, char[] passphrase) {
    this.file = file;
    this.passphrase = passphrase;
  }

  Path file() {
    return file;
  }

  char[] passphrase() {
    return passphrase;
  }

  @Override
  public String toString() {
    return "KeyRequest[]";
  }
}
