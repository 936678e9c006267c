package org.sottovoce.mention.model.maxent;

import java.util.Collections;
import java.util.List;

/**
 * What is known of words and phrases before any text is read: the model's view of the gazetteers.
 * One thread's.
 */
public interface KnownWords {

  /**
   * What is known of one word.
   *
   * @param kinds what it can be ("given", "surname", "place"), in a fixed order; empty when it is
   *     in no table
   * @param tier how ordinary a word it is: one letter
   * @param band how common it is in talk: one digit
   */
  record Entry(List<String> kinds, String tier, String band) {

    /** Of a word in no table. */
    public static final Entry NONE = new Entry(List.of(), "C", "0");

    public Entry {
      kinds = List.copyOf(kinds);
    }
  }

  /** Knows no word. */
  KnownWords NONE =
      new KnownWords() {
        @Override
        public Entry word(String word) {
          return Entry.NONE;
        }

        @Override
        public List<String> phrases(List<String> words) {
          return Collections.nCopies(words.size(), "");
        }
      };

  /** What is known of {@code word}, whose case does not matter. */
  Entry word(String word);

  /**
   * The part that each word of a sentence has in a known phrase of several words: {@code "B"} or
   * {@code "I"} and what the phrase can be ("Bplace"); empty where there is none.
   */
  List<String> phrases(List<String> words);
}
