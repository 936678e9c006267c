package org.sottovoce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What commands ask of the files and folders that they are given. */
final class Usage {

  private Usage() {}

  /**
   * Asks that a folder be new or empty, so that nothing in it is mistaken for what is written now.
   */
  static void emptyFolder(Path folder) throws Refusal, IOException {
    for (Path on = folder; on != null; on = on.getParent()) {
      if (Files.isRegularFile(on)) {
        throw Refusal.usage(on + " is a file: give a folder for the output");
      }
    }
    if (Files.isDirectory(folder)) {
      try (Stream<Path> inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          throw Refusal.usage(folder + " is not empty: give a new folder or empty this one");
        }
      }
    }
  }

  /** Asks that a file be there. */
  static void existingFile(Path file, String role) throws Refusal {
    if (!Files.isRegularFile(file)) {
      throw Refusal.usage("the " + role + " " + file + " does not exist: check the path");
    }
  }

  /** Makes the folder that a file is to stand in. */
  static void folderOf(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
  }
}
