package org.sottovoce.pseudonym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.text.Folding;

/** The surfaces that a release must not hold, to be looked for as whole words. Immutable. */
final class RemovedSurfaces {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  private final Set<List<String>> surfaces = new HashSet<>();
  private final int longest;

  /**
   * @param removed the surfaces; folding one again does no harm
   */
  RemovedSurfaces(Collection<String> removed) {
    removed.stream().map(RemovedSurfaces::words).forEach(surfaces::add);
    surfaces.remove(List.<String>of());
    longest = surfaces.stream().mapToInt(List::size).max().orElse(0);
  }

  /** Whether one of the surfaces stands in {@code text}, whatever its case, accents and marks. */
  boolean standIn(String text) {
    List<String> words = words(text);
    for (int start = 0; start < words.size(); start++) {
      for (int end = start + 1; end <= Math.min(words.size(), start + longest); end++) {
        if (surfaces.contains(words.subList(start, end))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The folded words of a text, without any marks. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(Folding.fold(text));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  @Override
  public String toString() {
    return "RemovedSurfaces[" + surfaces.size() + "]";
  }
}
