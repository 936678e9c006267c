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
  private final Map<String, String> roles = new LinkedHashMap<>();
  private final Map<String, String> small = new LinkedHashMap<>();

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
      case "role" -> roles;
      case "small" -> small;
      default -> inside;
    };
  }

  boolean isSuffix(String key) {
    return suffixes.containsKey(key);
  }

  /** Whether the word alone names an institution behind "the": "the Council". */
  boolean isRole(String key) {
    return roles.containsKey(key);
  }

  /** Whether a name ends with the word even where all is in lower case: "leeds council". */
  boolean isSmallSuffix(String key) {
    return small.containsKey(key);
  }

  /** How many of these two words names begin with; 0 where none does. */
  int prefixWords(String first, String second) {
    boolean pair = prefixes.containsKey(first + " " + second);
    return pair ? 2 : prefixes.containsKey(first) ? 1 : 0;
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
