package org.sottovoce.desktop.release;

import java.nio.file.Path;
import java.util.Arrays;
import org.sottovoce.release.gate.KeyRequest;

/** Where the key is to be written and what opens it; whoever gets it wipes it. */
final class KeyChoice {

  private final Path file;
  private final char[] passphrase;

  KeyChoice(Path file, char[] passphrase) {
    this.file = file;
    this.passphrase = passphrase;
  }

  Path file() {
    return file;
  }

  /** What the release is asked for; it ends with {@link #wipe()}. */
  KeyRequest request() {
    return new KeyRequest(file, passphrase);
  }

  void wipe() {
    Arrays.fill(passphrase, '\0');
  }

  @Override
  public String toString() {
    return "KeyChoice[]";
  }
}
