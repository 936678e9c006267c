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
  private final Map<String, String> inside = new LinkedHashMap<>();
  private final Map<String, String> prefixes = new LinkedHashMap<>();

  private OrganisationAffixes() {}

  static OrganisationAffixes load() {
    OrganisationAffixes affixes = new OrganisationAffixes();
    for (Table.Row row : Table.resource("/gazetteers/en/organisation_affixes.tsv")) {
      affixes.table(row.get(0)).put(MatchKey.of(row.get(1)), row.get(2));
    }
    return affixes;
  }

  private Map<String, String> table(String place) {
    return switch (place) {
      case "suffix" -> suffixes;
      case "prefix" -> prefixes;
      default -> inside;
    };
  }

  boolean isSuffix(String key) {
    return suffixes.containsKey(key);
  }

  /** Whether names begin with these two words, or with the first alone. */
  boolean isPrefix(String first, String second) {
    return prefixes.containsKey(first) || prefixes.containsKey(first + " " + second);
  }

  /** The kind that a word inside the name tells, or else its last or its first words. */
  Optional<String> kind(String key) {
    String[] words = key.split(" ", -1);
    for (String word : words) {
      if (inside.containsKey(word)) {
        return Optional.of(inside.get(word));
      }
    }
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
