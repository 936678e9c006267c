package org.sottovoce.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sottovoce.release.gate.KeyRequest;

/** The options about the key and its passphrase. */
final class Keys {

  private Keys() {}

  /** The key that was asked for, refused where it would lie inside the release. */
  static Optional<KeyRequest> request(Path key, Path passphraseFile, Path folder)
      throws Refusal, IOException {
    if (key == null && passphraseFile == null) {
      return Optional.empty();
    }
    if (key == null) {
      throw Refusal.usage("--key-passphrase-file is for a key: give --key FILE.zip, too");
    }
    if (key.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())) {
      throw Refusal.usage(
          "the key " + key + " would lie inside " + folder + ": keep it apart from the release");
    }
    return Optional.of(new KeyRequest(key, passphrase(passphraseFile)));
  }

  /** The first line of the passphrase file. */
  static char[] passphrase(Path file) throws Refusal, IOException {
    if (file == null) {
      throw Refusal.usage("the key needs a passphrase: give --key-passphrase-file F");
    }
    Usage.existingFile(file, "passphrase file");
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.isEmpty() || lines.get(0).isBlank()) {
        throw Refusal.usage(file + " holds no passphrase: write it on its first line");
      }
      return lines.get(0).toCharArray();
    } catch (CharacterCodingException e) {
      throw Refusal.usage(file + " is not in UTF-8: save it as UTF-8 text");
    }
  }
}
