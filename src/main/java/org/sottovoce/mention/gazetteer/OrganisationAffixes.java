package org.sottovoce.mention.gazetteer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words that organisations are named by, each with the kind of organisation that it tells:
 * "council" at the end, "university of" at the beginning.
 */
final class OrganisationAffixes {

  private final Map<String, String> suffixes = new LinkedHashMap<>();
  private final Map<String, String> prefixes = new LinkedHashMap<>();

  private OrganisationAffixes() {}

  static OrganisationAffixes load() {
    OrganisationAffixes affixes = new OrganisationAffixes();
    for (Table.Row row : Table.resource("/gazetteers/en/organisation_affixes.tsv")) {
      boolean suffix = row.get(0).equals("suffix");
      (suffix ? affixes.suffixes : affixes.prefixes).put(MatchKey.of(row.get(1)), row.get(2));
    }
    return affixes;
  }

  boolean isSuffix(String key) {
    return suffixes.containsKey(key);
  }

  /** Whether names begin with these two words, or with the first alone. */
  boolean isPrefix(String first, String second) {
    return prefixes.containsKey(first) || prefixes.containsKey(first + " " + second);
  }

  /** The kind that the name's last or first words tell. */
  Optional<String> kind(String key) {
    String[] words = key.split(" ", -1);
    for (int i = words.length - 1; i > 0; i--) {
      if (suffixes.containsKey(words[i])) {
        return Optional.of(suffixes.get(words[i]));
      }
    }
    String first = prefixes.get(words[0]);
    String two = words.length > 1 ? prefixes.get(words[0] + " " + words[1]) : null;
    return Optional.ofNullable(two).or(() -> Optional.ofNullable(first));
  }
}
