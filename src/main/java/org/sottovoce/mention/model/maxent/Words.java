package org.sottovoce.mention.model.maxent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The different words that were met so far, numbered from 0 in the order of their first meeting,
 * each looked up once. Not for several threads.
 */
public final class Words {

  private final KnownWords known;
  private final Cues cues;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<WordFacts> facts = new ArrayList<>();

  /** No word yet; each will be looked up in {@code known}. */
  public Words(KnownWords known) {
    this(known, Cues.load());
  }

  /** The same with cues that were loaded before. */
  Words(KnownWords known, Cues cues) {
    this.known = known;
    this.cues = cues;
  }

  /** The number of a word as it is written. */
  int number(String surface) {
    Integer number = numbers.get(surface);
    if (number != null) {
      return number;
    }
    facts.add(new WordFacts(surface, known, cues));
    numbers.put(surface, facts.size() - 1);
    return facts.size() - 1;
  }

  WordFacts facts(int number) {
    return facts.get(number);
  }

  KnownWords known() {
    return known;
  }

  /** How many different words were met. */
  public int size() {
    return facts.size();
  }
}
