package org.sottovoce.document.rtf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists of control words and names beside this class: words between blanks, and comments. */
final class ResourceWords {

  private ResourceWords() {}

  /** The lines of a list, each cut into its words. */
  static List<List<String>> lines(String list) {
    try (InputStream in = ResourceWords.class.getResourceAsStream(list);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> List.of(line.strip().split("\\s+", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("a list of the program", e);
    }
  }
}
