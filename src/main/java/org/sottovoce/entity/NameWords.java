package org.sottovoce.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sottovoce.mention.NameBook.Gender;
import org.sottovoce.text.Folding;

/** The small words around names in one language: titles, particles, suffixes. Immutable. */
final class NameWords {

  /**
   * A word before a name.
   *
   * @param gender the gender that it tells
   * @param standing whether it says "married" or "unmarried"
   * @param beforeGiven whether a single name behind it is usually a given name
   */
  record Title(Optional<Gender> gender, Optional<String> standing, boolean beforeGiven) {

    /** Whether one person can bear both. */
    boolean agreesWith(Title other) {
      return agree(gender, other.gender) && agree(standing, other.standing);
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
      return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
  }

  private final Map<String, Title> titles;
  private final Set<String> particles;
  private final Set<String> suffixes;

  private NameWords(Map<String, Title> titles, Set<String> particles, Set<String> suffixes) {
    this.titles = titles;
    this.particles = particles;
    this.suffixes = suffixes;
  }

  /** Loads the words of a language from the program's resources. */
  static NameWords load(String language) {
    Map<String, Title> titles = new HashMap<>();
    for (String line : lines(language, "titles.tsv")) {
      String[] cells = line.split("\t", -1);
      Optional<Gender> gender =
          said(cells[1]).map(word -> Gender.valueOf(word.toUpperCase(Locale.ROOT)));
      titles.put(
          Folding.fold(cells[0]), new Title(gender, said(cells[2]), cells[3].equals("given")));
    }
    return new NameWords(
        Map.copyOf(titles), words(language, "particles.txt"), words(language, "suffixes.txt"));
  }

  /** What {@code word} says as a title, in any case, without its dot. */
  Optional<Title> title(String word) {
    return Optional.ofNullable(titles.get(Folding.fold(word)));
  }

  boolean isParticle(String word) {
    return particles.contains(Folding.fold(word));
  }

  boolean isSuffix(String word) {
    return suffixes.contains(Folding.fold(word));
  }

  private static Optional<String> said(String cell) {
    return cell.equals("-") ? Optional.empty() : Optional.of(cell);
  }

  private static Set<String> words(String language, String file) {
    return lines(language, file).stream()
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> lines(String language, String file) {
    InputStream resource = NameWords.class.getResourceAsStream("/names/" + language + "/" + file);
    Objects.requireNonNull(resource, file);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
