package org.sottovoce.mention.indirect;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** The words that the matches of a rule can begin with, so that it is tried only there. */
final class FirstWords {

  private final Lexicon lexicon;
  private final Set<String> keys = new TreeSet<>();
  private final Set<Word.Kind> kinds = EnumSet.noneOf(Word.Kind.class);

  FirstWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void add(String key) {
    keys.add(key);
  }

  void addKinds(Set<Word.Kind> others) {
    kinds.addAll(others);
  }

  void addTermsOf(String name) {
    keys.addAll(lexicon.firstWords().getOrDefault(name, Set.of()));
  }

  Set<String> keys() {
    return keys;
  }

  Set<Word.Kind> kinds() {
    return kinds;
  }
}
