package org.sottovoce.release.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sottovoce.release.gate.ReleaseRefused.Reason;

/**
 * The folder that a release is made in, beside its place, until it may go there. Closing it before
 * leaves nothing behind.
 */
final class ReleaseFolder implements AutoCloseable {

  /** The sub-folder of the output folder that the release becomes. */
  static final String NAME = "release";

  private final Path directory;
  private final boolean made;
  private final Path working;
  private boolean published;

  private ReleaseFolder(Path directory, boolean made, Path working) {
    this.directory = directory;
    this.made = made;
    this.working = working;
  }

  /**
   * Opens a working folder in {@code directory}, which is made when it is missing.
   *
   * @throws ReleaseRefused when it is no folder or not empty
   */
  static ReleaseFolder open(Path directory) throws IOException {
    refuseUnlessFree(directory);
    boolean made = !Files.exists(directory);
    Files.createDirectories(directory);
    return new ReleaseFolder(directory, made, Files.createTempDirectory(directory, ".release-"));
  }

  static void refuseUnlessFree(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    if (!Files.isDirectory(directory)) {
      throw new ReleaseRefused(Reason.NOT_A_FOLDER);
    }
    try (Stream<Path> entries = Files.list(directory)) {
      if (entries.findAny().isPresent()) {
        throw new ReleaseRefused(Reason.FOLDER_NOT_EMPTY);
      }
    }
  }

  void write(String name, byte[] bytes) throws IOException {
    Files.write(working.resolve(name), bytes);
  }

  /** Takes back a file that was written. */
  void delete(String name) throws IOException {
    Files.delete(working.resolve(name));
  }

  /** The bytes of a file as they now stand on the disk. */
  byte[] read(String name) throws IOException {
    return Files.readAllBytes(working.resolve(name));
  }

  /** Moves the finished folder to its place in one step. */
  Path publish() throws IOException {
    Path place = directory.resolve(NAME);
    Files.move(working, place, StandardCopyOption.ATOMIC_MOVE);
    published = true;
    return place;
  }

  @Override
  public void close() throws IOException {
    if (published) {
      return;
    }
    if (Files.exists(working)) {
      delete(working);
    }
    if (made) {
      Files.deleteIfExists(directory);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> walk = Files.walk(folder)) {
      inside = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.delete(path);
    }
  }
}
