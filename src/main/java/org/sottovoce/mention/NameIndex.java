package org.sottovoce.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sottovoce.text.Span;

/**
 * Many name forms in one tree of words: a text is searched for all of them in one pass.
 *
 * <p>The time depends on the length of the text, hardly on the number of names. Immutable after
 * construction.
 */
final class NameIndex {

  /** A form that stands in the text. */
  record Found(Span span, NameForm form) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<NameForm> forms = new ArrayList<>();
  }

  /** A word that is broken over two lines. */
  private static final Pattern LINE_BREAK =
      Pattern.compile("[-\u00AD\u2010\u2011]?[ \t]{0,3}\\R[ \t]{0,8}");

  private static final Pattern HYPHEN_FIRST =
      Pattern.compile("[-\u00AD\u2010\u2011].*", Pattern.DOTALL);

  /** What may stand between the letters of a name that is spelled out. */
  private static final Pattern BETWEEN_LETTERS = Pattern.compile("[-\u2010-\u2015.,\\s]{1,3}");

  /** Fewer letters than this are initials, not a spelling. */
  private static final int SHORTEST_SPELLING = 3;

  private static final int LONGEST_SPELLING = 40;

  private final Node root = new Node();

  NameIndex(Collection<NameForm> forms) {
    for (NameForm form : forms) {
      Node node = root;
      for (String word : form.words()) {
        node = node.next.computeIfAbsent(word, key -> new Node());
      }
      node.forms.add(form);
    }
  }

  /** The longest form at each place of {@code text}, without overlap, in order. */
  List<Found> in(String text) {
    List<Found> all = new ArrayList<>();
    if (root.next.isEmpty()) {
      return all;
    }
    List<Word> words = Word.of(text);
    int end = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).span().start() >= end) {
        Optional<Found> found = new Walk(text, words).longestFrom(i);
        end = found.map(f -> f.span().end()).orElse(end);
        found.ifPresent(all::add);
      }
    }
    return all;
  }

  /** One search from one place of a text. */
  private final class Walk {

    private final String text;
    private final List<Word> words;
    private final List<Word> path = new ArrayList<>();
    private Found longest;

    Walk(String text, List<Word> words) {
      this.text = text;
      this.words = words;
    }

    Optional<Found> longestFrom(int start) {
      step(root, start);
      return Optional.ofNullable(longest);
    }

    private void step(Node node, int at) {
      if (at < words.size()) {
        follow(node, words.get(at), at + 1);
        if (at + 1 < words.size() && brokenAfter(at)) {
          Word first = words.get(at);
          Word second = words.get(at + 1);
          Span whole = first.span().union(second.span());
          follow(node, new Word(whole, first.folded() + second.folded()), at + 2);
        }
        spell(node, at);
      }
    }

    /** Follows the words that the single letters from {@code at} on spell: "M-a-r-y". */
    private void spell(Node node, int at) {
      StringBuilder spelled = new StringBuilder();
      int limit = Math.min(words.size(), at + LONGEST_SPELLING);
      for (int next = at; next < limit && isNextLetter(next, next > at); next++) {
        spelled.append(words.get(next).folded());
        String name = spelled.toString();
        if (name.length() >= SHORTEST_SPELLING && node.next.containsKey(name)) {
          Span whole = words.get(at).span().union(words.get(next).span());
          follow(node, new Word(whole, name), next + 1);
        }
      }
    }

    private boolean isNextLetter(int at, boolean follows) {
      String letter = words.get(at).folded();
      return letter.length() == 1
          && Character.isLetter(letter.charAt(0))
          && (!follows || BETWEEN_LETTERS.matcher(between(at - 1)).matches());
    }

    private String between(int at) {
      int from = words.get(at).span().end();
      return text.substring(from, Math.max(from, words.get(at + 1).span().start()));
    }

    private void follow(Node node, Word word, int next) {
      Node child = node.next.get(word.folded());
      if (child != null) {
        path.add(word);
        child.forms.stream()
            .filter(form -> form.admits(text, path))
            .findFirst()
            .ifPresent(this::keepLongest);
        step(child, next);
        path.remove(path.size() - 1);
      }
    }

    private void keepLongest(NameForm form) {
      Span span = path.get(0).span().union(path.get(path.size() - 1).span());
      if (longest == null || span.end() > longest.span().end()) {
        longest = new Found(span, form);
      }
    }

    private boolean brokenAfter(int at) {
      int from = words.get(at).span().end();
      int to = words.get(at + 1).span().start();
      if (to - from < 2 || to - from > 12) {
        return false;
      }
      String between = text.substring(from, to);
      return LINE_BREAK.matcher(between).matches() && HYPHEN_FIRST.matcher(between).matches();
    }
  }
}
