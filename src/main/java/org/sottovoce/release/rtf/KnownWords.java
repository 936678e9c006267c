package org.sottovoce.release.rtf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The control words that may be released: a list of the program, since a word may be a name. */
final class KnownWords {

  private static final Set<String> WORDS = load();

  private KnownWords() {}

  static boolean hold(String word) {
    return WORDS.contains(word);
  }

  private static Set<String> load() {
    try (InputStream in = KnownWords.class.getResourceAsStream("words.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(Pattern.compile("\\s+")::splitAsStream)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("a list of the program", e);
    }
  }
}
