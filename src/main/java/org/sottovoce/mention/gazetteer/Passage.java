package org.sottovoce.mention.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.text.Span;

/**
 * The words of one sentence with what the gazetteer knows of them, by one walk from each word on.
 *
 * @param words in order
 * @param matches for each word the names that begin there, the shortest first
 * @param cased whether capitals mean anything in this text
 */
record Passage(Gazetteer gazetteer, List<Word> words, List<List<Match>> matches, boolean cased) {

  /** A name of the gazetteer that stands in the passage: {@code count} words from one on. */
  record Match(int start, int count, Entry entry, boolean possessive) {}

  private static final int LONGEST = 8;

  static Passage of(Gazetteer gazetteer, List<Word> words, boolean cased) {
    KeyMap.Walk walk = gazetteer.walk();
    List<List<Match>> matches = new ArrayList<>(words.size());
    for (int start = 0; start < words.size(); start++) {
      matches.add(walked(walk, words, start));
    }
    return new Passage(gazetteer, words, matches, cased);
  }

  int size() {
    return words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  /** The entry of the word alone, without a possessive ending. */
  Entry entry(int at) {
    List<Match> here = matches.get(at);
    boolean known = !here.isEmpty() && here.get(0).count() == 1 && !here.get(0).possessive();
    return known ? here.get(0).entry() : Entry.NONE;
  }

  /** The names that begin at {@code start}, the shortest first. */
  List<Match> matches(int start) {
    return matches.get(start);
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

  private static List<Match> walked(KeyMap.Walk walk, List<Word> words, int start) {
    List<Match> matches = new ArrayList<>();
    walk.restart();
    int last = Math.min(words.size(), start + LONGEST);
    for (int at = start; at < last; at++) {
      Word word = words.get(at);
      if (at > start && !(word.joined() && walk.step(" "))) {
        break;
      }
      int count = at - start + 1;
      boolean plain = word.possessive().isEmpty();
      if (!plain) {
        add(matches, start, count, walk.peek(word.key()), false);
      }
      if (!walk.step(plain ? word.key() : word.possessive())) {
        break;
      }
      add(matches, start, count, walk.value(), !plain);
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
