package org.sottovoce.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list that stands beside a class as a resource: one entry a line, in UTF-8, under lines that
 * begin with "#" and say where it is from.
 */
public final class WordListResource {

  private WordListResource() {}

  /**
   * The entries of the list called {@code name} in the package of {@code beside}.
   *
   * @throws UncheckedIOException when the list cannot be read
   */
  public static Set<String> entries(Class<?> beside, String name) {
    try (InputStream list = beside.getResourceAsStream(name)) {
      String words = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      return words
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("the list " + name + " cannot be read", e);
    }
  }
}
