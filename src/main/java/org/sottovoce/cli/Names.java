package org.sottovoce.cli;

import java.nio.file.Path;
import java.util.List;
import org.sottovoce.mention.BadNamesFile;
import org.sottovoce.mention.KnownName;
import org.sottovoce.mention.NamesFile;

/** The option {@code --names}. */
final class Names {

  private Names() {}

  /** The names in {@code file}; none when the option was not given. */
  static List<KnownName> read(Path file) throws Refusal {
    if (file == null) {
      return List.of();
    }
    Usage.existingFile(file, "names file");
    try {
      return NamesFile.read(file);
    } catch (BadNamesFile e) {
      throw Refusal.usage(e.getMessage());
    }
  }
}
