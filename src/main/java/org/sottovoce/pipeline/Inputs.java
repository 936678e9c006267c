package org.sottovoce.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that a user named: each path a file, or a folder that stands for every file below it.
 *
 * @param files in the order named, a folder's own in the order of their paths; each once
 * @param emptyFolders folders in which there was no file
 */
public record Inputs(List<Path> files, List<Path> emptyFolders) {

  public Inputs {
    files = List.copyOf(files);
    emptyFolders = List.copyOf(emptyFolders);
  }

  /**
   * Walks the folders among {@code named}. A path that does not exist stays in the list: reading it
   * says so. Hidden files and the folders of studies are passed over.
   */
  public static Inputs of(List<Path> named) {
    Set<Path> files = new LinkedHashSet<>();
    List<Path> empty = new ArrayList<>();
    for (Path path : named) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      List<Path> below = walk(path);
      if (below.isEmpty()) {
        empty.add(path);
      }
      files.addAll(below);
    }
    return new Inputs(List.copyOf(files), empty);
  }

  private static List<Path> walk(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).filter(p -> isVisible(folder, p)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isVisible(Path folder, Path file) {
    for (Path name : folder.relativize(file)) {
      String text = name.toString();
      if (text.startsWith(".") || text.startsWith("~$") || text.endsWith(".sottovoce")) {
        return false;
      }
    }
    return true;
  }
}
