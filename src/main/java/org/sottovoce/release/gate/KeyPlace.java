package org.sottovoce.release.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.sottovoce.release.gate.ReleaseRefused.Reason;

/** Tells whether a key may be written where it is asked for. */
final class KeyPlace {

  private KeyPlace() {}

  /**
   * Refuses a place inside the output folder, wherever links lead.
   *
   * @throws ReleaseRefused when the key may not be written there
   */
  static void refuseUnlessApart(KeyRequest key, Path directory) throws IOException {
    if (key.passphrase().length == 0) {
      throw new ReleaseRefused(Reason.NO_PASSPHRASE);
    }
    Path file = key.file().toAbsolutePath().normalize();
    if (real(file).startsWith(real(directory.toAbsolutePath().normalize()))) {
      throw new ReleaseRefused(Reason.KEY_INSIDE_RELEASE);
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new ReleaseRefused(Reason.KEY_EXISTS);
    }
    if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
      throw new ReleaseRefused(Reason.KEY_FOLDER_MISSING);
    }
  }

  /** The path with every link resolved in that part of it that exists. */
  private static Path real(Path path) throws IOException {
    Path existing = path;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    return existing == null ? path : existing.toRealPath().resolve(existing.relativize(path));
  }
}
