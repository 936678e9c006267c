package org.sottovoce.mention.indirect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Terms of one or more words with the classes that they belong to. Immutable.
 *
 * @param terms from the words of a term, one blank between them, to the names of its classes
 * @param longest from a first word to the number of words in the longest term that begins with it
 * @param firstWords from a class to the words that its terms begin with
 */
record Lexicon(
    Map<String, Set<String>> terms,
    Map<String, Integer> longest,
    Map<String, Set<String>> firstWords) {

  Lexicon {
    terms = Map.copyOf(terms);
    longest = Map.copyOf(longest);
    firstWords = Map.copyOf(firstWords);
  }

  /** The classes of the terms that begin at {@code at}: of one word, of two, and so on. */
  List<Set<String>> termsFrom(List<Word> words, int at) {
    int most = Math.min(words.size() - at, longest.getOrDefault(words.get(at).key(), 0));
    if (most == 0) {
      return List.of();
    }
    List<Set<String>> classes = new ArrayList<>(most);
    String term = words.get(at).key();
    classes.add(terms.getOrDefault(term, Set.of()));
    for (int count = 1; count < most; count++) {
      term = term + " " + words.get(at + count).key();
      classes.add(terms.getOrDefault(term, Set.of()));
    }
    return classes;
  }

  @Override
  public String toString() {
    return "Lexicon[" + terms.size() + " terms]";
  }
}
