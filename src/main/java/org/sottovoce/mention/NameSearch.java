package org.sottovoce.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.mention.NameIndex.Found;
import org.sottovoce.mention.NearWords.Near;
import org.sottovoce.mention.Spelling.Spelled;
import org.sottovoce.text.Span;

/** One search of one text for the forms of an index. Used once, by one thread. */
final class NameSearch {

  /** Fewer letters than this may be the beginning of anything. */
  private static final int SHORTEST_PIECE = 4;

  /** How far a mere beginning counts as being from the name. */
  private static final double BEGINNING = 0.2;

  private final NameIndex index;
  private final String text;
  private final List<Word> words;
  private final Spelling spelling;
  private final Map<String, List<Near>> near = new HashMap<>();
  private final List<Word> path = new ArrayList<>();
  private Found longest;

  NameSearch(NameIndex index, String text) {
    this.index = index;
    this.text = text;
    this.words = Word.of(text);
    this.spelling = new Spelling(text, words);
  }

  /** The longest form at each place, without overlap, in order. */
  List<Found> all() {
    List<Found> all = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).span().start() >= end) {
        Optional<Found> found = longestFrom(i);
        end = found.map(f -> f.span().end()).orElse(end);
        found.ifPresent(all::add);
      }
    }
    return all;
  }

  private Optional<Found> longestFrom(int start) {
    longest = null;
    step(index.root(), start, 0);
    return Optional.ofNullable(longest).or(() -> beginning(start));
  }

  /** The beginning of a name, spelled or broken off: "it's W-H-I-T", "Whita- no". */
  private Optional<Found> beginning(int at) {
    List<Spelled> spelled = spelling.from(at);
    if (!spelled.isEmpty()) {
      Spelled most = spelled.get(spelled.size() - 1);
      return beginning(whole(at, most.next(), most.letters()));
    }
    Word word = words.get(at);
    boolean brokenOff = word.folded().length() >= SHORTEST_PIECE && WordGap.breaksOff(text, word);
    return brokenOff && index.isNoWord(word.folded()) ? beginning(word) : Optional.empty();
  }

  private Optional<Found> beginning(Word word) {
    return index.beginningWith(word.folded()).map(form -> new Found(word.span(), form, BEGINNING));
  }

  private void step(NameTree node, int at, double distance) {
    if (at >= words.size()) {
      return;
    }
    Word word = words.get(at);
    boolean exact = node.after(word.folded()) != null;
    if (exact) {
      follow(node, word, word.folded(), at + 1, distance);
    } else {
      stepNear(node, word, at + 1, distance);
    }
    if (at + 1 < words.size()) {
      stepBroken(node, at, exact, distance);
    }
    stepSpelled(node, at, distance);
  }

  /** Letters one by one: the names that they are, or else the one that all of them are near. */
  private void stepSpelled(NameTree node, int at, double distance) {
    List<Spelled> all = spelling.from(at);
    boolean exact = false;
    for (Spelled spelled : all) {
      if (node.after(spelled.letters()) != null) {
        exact = true;
        Word whole = whole(at, spelled.next(), spelled.letters());
        follow(node, whole, spelled.letters(), spelled.next(), distance);
      }
    }
    if (!all.isEmpty() && !exact) {
      Spelled most = all.get(all.size() - 1);
      stepNear(node, whole(at, most.next(), most.letters()), most.next(), distance);
    }
  }

  /** A word that is misspelt or misheard. */
  private void stepNear(NameTree node, Word word, int next, double distance) {
    for (Near one : near.computeIfAbsent(word.folded(), index.near()::of)) {
      if (!one.onlyAsName() || isWrittenAsName(word.span())) {
        follow(node, word, one.word(), next, distance + one.distance());
      }
    }
  }

  /** A word in two pieces: at the end of a line, by marks of emphasis, or heard as two words. */
  private void stepBroken(NameTree node, int at, boolean known, double distance) {
    Word first = words.get(at);
    Word second = words.get(at + 1);
    switch (WordGap.between(text, first, second)) {
      case BROKEN, MARKUP -> {
        Word both = whole(at, at + 2, first.folded() + second.folded());
        follow(node, both, both.folded(), at + 2, distance);
      }
      case BLANK -> {
        if (!known && near.get(first.folded()).isEmpty()) {
          stepPair(node, at, distance);
        }
      }
      case OTHER -> {}
    }
  }

  private void stepPair(NameTree node, int at, double distance) {
    String first = words.get(at).folded();
    String second = words.get(at + 1).folded();
    for (Near one : index.near().ofPair(first, second)) {
      Word both = whole(at, at + 2, first + second);
      follow(node, both, one.word(), at + 2, distance + one.distance());
    }
  }

  private Word whole(int from, int to, String folded) {
    return new Word(words.get(from).span().union(words.get(to - 1).span()), folded);
  }

  private void follow(NameTree node, Word word, String as, int next, double distance) {
    NameTree child = node.after(as);
    if (child != null) {
      path.add(word);
      child.admitted(text, path).ifPresent(form -> keepLongest(form, distance));
      step(child, next, distance);
      path.remove(path.size() - 1);
    }
  }

  private void keepLongest(NameForm form, double distance) {
    Span span = path.get(0).span().union(path.get(path.size() - 1).span());
    boolean longer = longest == null || span.end() > longest.span().end();
    boolean nearer = !longer && span.end() == longest.span().end() && distance < longest.distance();
    if (longer || nearer) {
      longest = new Found(span, form, distance);
    }
  }

  private boolean isWrittenAsName(Span span) {
    return Character.isUpperCase(text.codePointAt(span.start()))
        && !SentenceStart.isAt(text, span.start());
  }
}
