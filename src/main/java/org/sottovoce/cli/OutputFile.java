package org.sottovoce.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file of lines that is there whole or not at all: lines go to a neighbour with another name,
 * which takes the file's place when it is kept.
 */
final class OutputFile implements AutoCloseable {

  private final Path file;
  private final Path part;
  private final BufferedWriter lines;

  private OutputFile(Path file, Path part) throws IOException {
    this.file = file;
    this.part = part;
    this.lines = Files.newBufferedWriter(part);
  }

  /** Makes the folder that {@code file} is to stand in, too. */
  static OutputFile open(Path file) throws Refusal, IOException {
    if (Files.isDirectory(file)) {
      throw Refusal.usage(file + " is a folder: give a file for the output");
    }
    Usage.folderOf(file);
    return new OutputFile(file, file.resolveSibling(file.getFileName() + ".part"));
  }

  void line(String line) throws IOException {
    lines.write(line);
    lines.newLine();
  }

  /** Everything was written: puts the lines in their place. */
  void keep() throws IOException {
    lines.close();
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes away what was not kept. */
  @Override
  public void close() throws IOException {
    lines.close();
    Files.deleteIfExists(part);
  }
}
