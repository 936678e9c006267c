package org.sottovoce.mention.model;

import java.util.List;

/**
 * A trained name finder, read through its probabilities in place of its best guess: a name that is
 * probable but not the most probable would otherwise stay hidden.
 *
 * <p>Safe for any thread; the same sentences always give the same readings.
 */
public interface NameReader {

  /**
   * Reads a document.
   *
   * @param sentences all its sentences, in order
   * @return one reading for each, of as many words
   */
  List<Reading> read(List<ModelSentence> sentences);
}
