package org.sottovoce.mention.indirect;

import java.util.Optional;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.text.Span;

/**
 * One way in which something indirect is said.
 *
 * @param type what it tells of a person
 * @param name what the evidence calls it
 * @param score how often it is right; 0 for a rule that takes back what others of its type say
 * @param before what leads up to the mention
 * @param mention the identifying words
 * @param after what must follow them
 */
record Rule(
    IdentifierType type, String name, double score, Phrase before, Phrase mention, Phrase after) {

  Rule {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score of rule " + name);
    }
    if (mention.isOptional()) {
      throw new IllegalArgumentException("no words in the mention of rule " + name);
    }
  }

  /** Whether it says where its type is not meant: an idiom, a thing of the same name. */
  boolean isVeto() {
    return score == 0;
  }

  /** Adds the words that a match can begin with. */
  void first(FirstWords words) {
    before.first(words);
    if (before.isOptional()) {
      mention.first(words);
    }
  }

  /** The mention of a match that begins at the word {@code at}: the longest, from the first on. */
  Optional<Span> match(Passage passage, int at) {
    for (long starts = before.ends(passage, at); starts != 0; starts &= starts - 1) {
      int start = at + Long.numberOfTrailingZeros(starts);
      int end = end(passage, start);
      if (end > start) {
        return Optional.of(passage.span(start, end));
      }
    }
    return Optional.empty();
  }

  /** Where the longest mention from {@code start} on ends; {@code start} when there is none. */
  private int end(Passage passage, int start) {
    long ends = mention.ends(passage, start);
    while (ends != Phrase.NOWHERE) {
      int words = Long.SIZE - 1 - Long.numberOfLeadingZeros(ends);
      if (after.ends(passage, start + words) != Phrase.NOWHERE) {
        return start + words;
      }
      ends &= ~(Phrase.HERE << words);
    }
    return start;
  }
}
