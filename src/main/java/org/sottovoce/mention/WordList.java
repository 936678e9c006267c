package org.sottovoce.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads words from a resource, one a line; lines that begin with {@code #} are comments. */
final class WordList {

  private WordList() {}

  /**
   * The words of a resource beside this class.
   *
   * @throws IllegalStateException when it is missing: a fault of the build
   */
  static Set<String> load(String resource) {
    try (InputStream stream = WordList.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the program: " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable in the program: " + resource, e);
    }
  }
}
