package org.sottovoce.mention.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.text.Span;

/**
 * The words of one sentence with what the gazetteer knows of each. For one thread.
 *
 * @param words in order
 * @param entries the entry of each word alone
 * @param cased whether capitals mean anything in this text
 */
record Passage(Gazetteer gazetteer, List<Word> words, List<Entry> entries, boolean cased) {

  /** A name of the gazetteer that stands in the passage: {@code count} words from one on. */
  record Match(int start, int count, Entry entry, boolean possessive) {}

  private static final int LONGEST = 8;

  static Passage of(Gazetteer gazetteer, List<Word> words, boolean cased) {
    return new Passage(
        gazetteer, words, words.stream().map(word -> gazetteer.entry(word.key())).toList(), cased);
  }

  int size() {
    return words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  Entry entry(int at) {
    return entries.get(at);
  }

  /** The key of the word at {@code at}; empty beyond the passage. */
  String key(int at) {
    return at >= 0 && at < words.size() ? words.get(at).key() : "";
  }

  /** Whether the word at {@code at} goes on a name that the word before it belongs to. */
  boolean joins(int at) {
    return at > 0 && at < words.size() && words.get(at).joined();
  }

  /** The span from one word to another, both included. */
  Span span(int first, int last) {
    return words.get(first).span().union(words.get(last).span());
  }

  /** Whether the word could be a name by its writing: capitalised, or in a text without case. */
  boolean mayBeName(int at) {
    return !cased || words.get(at).isCapitalised();
  }

  /** Names of several words that begin at {@code start}, by one walk, the shortest first. */
  List<Match> matches(int start) {
    List<Match> matches = new ArrayList<>();
    KeyMap.Walk walk = gazetteer.walk();
    int last = Math.min(words.size(), start + LONGEST);
    for (int at = start; at < last && (at == start || joins(at)); at++) {
      if (at > start && !walk.step(" ")) {
        break;
      }
      Word word = words.get(at);
      int count = at - start + 1;
      if (!word.possessive().isEmpty()) {
        add(matches, start, count, walk.peek(word.key()), false);
        if (!walk.step(word.possessive())) {
          break;
        }
        add(matches, start, count, walk.value(), true);
      } else {
        if (!walk.step(word.key())) {
          break;
        }
        add(matches, start, count, walk.value(), false);
      }
    }
    return matches;
  }

  private static void add(
      List<Match> matches, int start, int count, long value, boolean possessive) {
    if (value >= 0) {
      matches.add(new Match(start, count, new Entry(value), possessive));
    }
  }

  @Override
  public String toString() {
    return "Passage[" + words.size() + " words]";
  }
}
