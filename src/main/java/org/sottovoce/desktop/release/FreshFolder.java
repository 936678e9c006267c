package org.sottovoce.desktop.release;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Folders for releases: each release goes to a new one. */
final class FreshFolder {

  /** What a release would find at a place. */
  enum State {
    NEW,
    EMPTY,
    FULL,
    FILE,
    UNUSABLE
  }

  private FreshFolder() {}

  /** {@code wanted} itself, or its name with the least number from 2 that nothing has yet. */
  static Path near(Path wanted) {
    Stream<Path> numbered =
        IntStream.iterate(2, n -> n + 1)
            .mapToObj(n -> wanted.resolveSibling(wanted.getFileName() + "-" + n));
    return Stream.concat(Stream.of(wanted), numbered)
        .filter(path -> !Files.exists(path, LinkOption.NOFOLLOW_LINKS))
        .findFirst()
        .orElseThrow();
  }

  /** What is at the place that somebody typed. */
  static State state(String typed) {
    if (typed.isBlank()) {
      return State.UNUSABLE;
    }
    try {
      return state(Path.of(typed.strip()));
    } catch (InvalidPathException | IOException e) {
      return State.UNUSABLE;
    }
  }

  private static State state(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return State.NEW;
    }
    if (!Files.isDirectory(folder)) {
      return State.FILE;
    }
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
      return inside.iterator().hasNext() ? State.FULL : State.EMPTY;
    }
  }
}
