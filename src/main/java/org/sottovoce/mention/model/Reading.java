package org.sottovoce.mention.model;

import org.sottovoce.mention.IdentifierType;

/**
 * What a name finder says of one sentence: how probable each {@link Tag} is at each word.
 *
 * <p>The columns are in the order of {@link Tag#ALL}; those of a word add up to one. Never changed
 * once made.
 */
public final class Reading {

  private final float[] probabilities;

  /**
   * @param probabilities word after word, one value for each tag; kept, not copied
   */
  public Reading(float[] probabilities) {
    if (probabilities.length % Tag.ALL.size() != 0) {
      throw new IllegalArgumentException(probabilities.length + " values are not whole words");
    }
    this.probabilities = probabilities;
  }

  /** How many words were read. */
  public int size() {
    return probabilities.length / Tag.ALL.size();
  }

  /** How probable {@code tag} is at the word {@code at}. */
  public double of(int at, Tag tag) {
    return probabilities[at * Tag.ALL.size() + tag.column()];
  }

  /** How probable it is that the word {@code at} belongs to a name of any type. */
  public double ofName(int at) {
    return 1 - of(at, Tag.OTHER);
  }

  /** How probable it is that the word {@code at} belongs to a name of {@code type}. */
  public double ofType(int at, IdentifierType type) {
    return of(at, Tag.of(type, false)) + of(at, Tag.of(type, true));
  }
}
