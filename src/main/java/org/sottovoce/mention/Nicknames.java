package org.sottovoce.mention;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sottovoce.mention.NearWords.Near;
import org.sottovoce.text.Folding;

/**
 * What else a person of a given name may be called: "Elizabeth" is "Liz" and "Beth", "Liz" is
 * "Elizabeth" and "Beth", and "Tomasz" is "Tom", since it is near enough to "Thomas".
 *
 * <p>The pairs are those of the gazetteer's table of nicknames. Immutable and safe for any thread.
 */
final class Nicknames {

  /** How sure a name is that stands for the given name itself. */
  static final double DIRECT = 0.9;

  /** How sure a name is that only a third one links with the given name. */
  static final double LINKED = 0.7;

  private static final String TABLE = "/gazetteers/en/nicknames.tsv";
  private static final String HEADER = "nickname\t";
  private static final Map<String, Set<String>> FORMAL = table(0, 1);
  private static final Map<String, Set<String>> SHORT = table(1, 0);

  private final NearWords formalNames;

  /**
   * @param names tells ordinary words from names
   */
  Nicknames(NameBook names) {
    this.formalNames = new NearWords(SHORT.keySet(), names);
  }

  /** The other names, folded, each with how sure it is; without {@code given} itself. */
  Map<String, Double> of(String given) {
    Map<String, Double> others = new TreeMap<>();
    for (String formal : FORMAL.getOrDefault(given, Set.of())) {
      others.merge(formal, DIRECT, Math::max);
      SHORT.get(formal).forEach(other -> others.merge(other, LINKED, Math::max));
    }
    shortFor(given).forEach(other -> others.merge(other, DIRECT, Math::max));
    if (others.isEmpty()) {
      formalNames.of(given).stream()
          .map(Near::word)
          .flatMap(near -> shortFor(near).stream())
          .forEach(other -> others.merge(other, LINKED, Math::max));
    }
    others.remove(given);
    return others;
  }

  private static Set<String> shortFor(String formal) {
    return SHORT.getOrDefault(formal, Set.of());
  }

  /** The table's names of one column by those of another, folded. */
  private static Map<String, Set<String>> table(int from, int to) {
    return WordList.load(TABLE).stream()
        .filter(row -> row.indexOf('\t') > 0 && !row.startsWith(HEADER))
        .map(row -> row.split("\t", 2))
        .collect(
            Collectors.groupingBy(
                cells -> Folding.fold(cells[from]),
                Collectors.mapping(
                    cells -> Folding.fold(cells[to]), Collectors.toUnmodifiableSet())));
  }
}
