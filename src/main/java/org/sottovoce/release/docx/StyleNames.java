package org.sottovoce.release.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the styles of one document are called in its release. A style keeps its name and identifier
 * when they are made of words that say nothing of anybody ("Heading 1 Char"); others are numbered,
 * since people name styles after themselves and their projects, and the look does not depend on it.
 */
final class StyleNames {

  private static final Set<String> WORDS = words();
  private static final Pattern WORD = Pattern.compile("\\p{Lu}?[^\\P{L}\\p{Lu}]+|\\p{Lu}+|\\p{L}+");

  private final Predicate<String> givesAway;
  private final Map<String, String> ids = new HashMap<>();
  private int numbered;

  /**
   * @param givesAway whether a name holds something that was removed
   */
  StyleNames(Predicate<String> givesAway) {
    this.givesAway = givesAway;
  }

  /** The identifier of the style with that identifier, the same wherever it is referred to. */
  String id(String id) {
    String known = ids.get(id);
    if (known == null) {
      known = isHarmless(id) ? id : nextFree();
      ids.put(id, known);
    }
    return known;
  }

  /** The name of the style with that name and identifier. */
  String name(String name, String id) {
    return isHarmless(name) ? name : id(id);
  }

  private String nextFree() {
    numbered++;
    return "Named" + numbered;
  }

  private boolean isHarmless(String name) {
    return !givesAway.test(name)
        && WORD.matcher(name).results().map(MatchResult::group).allMatch(StyleNames::isKnown);
  }

  private static boolean isKnown(String word) {
    return word.length() == 1 || WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Set<String> words() {
    try (InputStream list = StyleNames.class.getResourceAsStream("style-words.txt")) {
      String words = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      return words
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("the list of the words of styles cannot be read", e);
    }
  }
}
