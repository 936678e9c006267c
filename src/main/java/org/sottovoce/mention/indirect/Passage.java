package org.sottovoce.mention.indirect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.sottovoce.text.Span;

/**
 * What was said in one segment, word by word, with what rules asked of it so far. For one thread.
 */
final class Passage {

  private final Lexicon lexicon;
  private final List<Word> words;
  private final boolean cased;

  /**
   * For each word, once asked: for each number of words from there on, the classes of that term.
   */
  private final List<List<Set<String>>> terms;

  /** Where each definition was asked for last, and what it said. */
  private final int[] askedAt;

  private final long[] said;

  /**
   * @param words in order, marks among them
   * @param cased whether the text that they are from has capital letters
   * @param definitions how many {@link Phrase.Defined} the rules have
   */
  Passage(Lexicon lexicon, List<Word> words, boolean cased, int definitions) {
    this.lexicon = lexicon;
    this.words = words;
    this.cased = cased;
    this.terms = new ArrayList<>(Collections.nCopies(words.size(), null));
    this.askedAt = new int[definitions];
    this.said = new long[definitions];
    Arrays.fill(askedAt, -1);
  }

  int size() {
    return words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  /** Whether capitals mean anything. */
  boolean isCased() {
    return cased;
  }

  /** Whether a sentence or a part of one ends before the word at {@code at}. */
  boolean isEdge(int at) {
    return at >= words.size() || words.get(at).isMark();
  }

  /** The span from word {@code first} to the word before {@code end}. */
  Span span(int first, int end) {
    return words.get(first).span().union(words.get(end - 1).span());
  }

  /**
   * Where terms of the class {@code name} end that begin at {@code at}; see {@link Phrase#ends}.
   */
  long termEnds(String name, int at) {
    if (at >= words.size()) {
      return Phrase.NOWHERE;
    }
    if (terms.get(at) == null) {
      terms.set(at, lexicon.termsFrom(words, at));
    }
    List<Set<String>> here = terms.get(at);
    long ends = Phrase.NOWHERE;
    for (int i = 0; i < here.size(); i++) {
      if (here.get(i).contains(name)) {
        ends |= Phrase.HERE << (i + 1);
      }
    }
    return ends;
  }

  /** What a shared phrase says at {@code at}: rules at one word ask for the same ones in turn. */
  long definedEnds(Phrase.Defined definition, int at) {
    int number = definition.number();
    if (askedAt[number] != at) {
      long ends = definition.phrase().ends(this, at);
      askedAt[number] = at;
      said[number] = ends;
    }
    return said[number];
  }

  @Override
  public String toString() {
    return "Passage[" + words.size() + " words]";
  }
}
