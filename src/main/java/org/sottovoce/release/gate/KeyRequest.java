package org.sottovoce.release.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sottovoce.release.gate.ReleaseRefused.Reason;

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

  /**
   * Why the key cannot be written beside a release in {@code directory}; empty when it can.
   *
   * @throws IOException when one of the places cannot be looked at
   */
  public Optional<Reason> refusal(Path directory) throws IOException {
    try {
      KeyPlace.refuseUnlessApart(this, directory);
      return Optional.empty();
    } catch (ReleaseRefused e) {
      return Optional.of(e.reason());
    }
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
