package org.sottovoce.mention.indirect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All rules, found by the word that a match begins with. Safe for any thread once made. */
final class RuleBook {

  private final Lexicon lexicon;
  private final int definitions;
  private final Map<String, List<Rule>> byKey = new HashMap<>();
  private final Map<Word.Kind, List<Rule>> byKind = new EnumMap<>(Word.Kind.class);

  /**
   * @param definitions how many phrases the rules share
   * @throws IllegalStateException when a rule could begin with any word: it would be tried at each
   */
  RuleBook(Lexicon lexicon, List<Rule> rules, int definitions) {
    this.lexicon = lexicon;
    this.definitions = definitions;
    for (Rule rule : rules) {
      FirstWords first = new FirstWords(lexicon);
      rule.first(first);
      if (first.kinds().contains(Word.Kind.LETTERS)) {
        throw new IllegalStateException("begins with any word: " + rule.name());
      }
      first.keys().forEach(key -> of(byKey, key).add(rule));
      first.kinds().forEach(kind -> of(byKind, kind).add(rule));
    }
  }

  private static <K> List<Rule> of(Map<K, List<Rule>> index, K key) {
    return index.computeIfAbsent(key, absent -> new ArrayList<>());
  }

  /** {@code words} ready for the rules; {@code cased} when their text has capital letters. */
  Passage passage(List<Word> words, boolean cased) {
    return new Passage(lexicon, words, cased, definitions);
  }

  /** The rules that may match from {@code word} on because of what it says. */
  List<Rule> beginningWith(Word word) {
    return byKey.getOrDefault(word.key(), List.of());
  }

  /** The rules that may match from {@code word} on because of what it is. */
  List<Rule> beginningWithKind(Word word) {
    return byKind.getOrDefault(word.kind(), List.of());
  }
}
