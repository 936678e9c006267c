package org.sottovoce.mention.indirect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gathers the classes of words while rule files are read. For one thread. */
final class LexiconBuilder {

  private final Map<String, Set<String>> classes = new HashMap<>();

  /** Whether {@code name} is a class of words. */
  boolean knows(String name) {
    return classes.containsKey(name);
  }

  /** Adds a term to the class {@code name}; its words as people write them. */
  void add(String name, String term) {
    classes.computeIfAbsent(name, absent -> new TreeSet<>()).add(key(term));
  }

  /** Takes a term out of the class {@code name} again. */
  void remove(String name, String term) {
    classes.getOrDefault(name, Set.of()).remove(key(term));
  }

  /** Adds every term of the class {@code source} with {@code ending} to the class {@code name}. */
  void addWithEnding(String name, String source, String ending) {
    for (String term : classes.getOrDefault(source, Set.of())) {
      classes.computeIfAbsent(name, absent -> new TreeSet<>()).add(term + ending);
    }
  }

  private static String key(String term) {
    StringBuilder key = new StringBuilder();
    for (String word : term.strip().split("[\\s-]+", -1)) {
      key.append(key.length() > 0 ? " " : "").append(WordReader.key(word.replace(".", "")));
    }
    return key.toString();
  }

  Lexicon build() {
    Map<String, Set<String>> terms = new HashMap<>();
    Map<String, Integer> longest = new HashMap<>();
    Map<String, Set<String>> firstWords = new HashMap<>();
    classes.forEach(
        (name, members) -> {
          for (String term : members) {
            terms.computeIfAbsent(term, absent -> new HashSet<>()).add(name);
            String[] words = term.split(" ", -1);
            longest.merge(words[0], words.length, Math::max);
            firstWords.computeIfAbsent(name, absent -> new HashSet<>()).add(words[0]);
          }
        });
    return new Lexicon(
        terms.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, term -> Set.copyOf(term.getValue()))),
        longest,
        firstWords);
  }
}
