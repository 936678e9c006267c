package org.sottovoce.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Name forms by their words: each word leads one step down. Immutable after construction. */
final class NameTree {

  private final Map<String, NameTree> next = new HashMap<>();
  private final List<NameForm> forms = new ArrayList<>();

  private NameTree() {}

  static NameTree of(Collection<NameForm> all) {
    NameTree root = new NameTree();
    for (NameForm form : all) {
      NameTree node = root;
      for (String word : form.words()) {
        node = node.next.computeIfAbsent(word, key -> new NameTree());
      }
      node.forms.add(form);
    }
    return root;
  }

  boolean isEmpty() {
    return next.isEmpty();
  }

  /** The words that a form begins with, in order. */
  NavigableSet<String> words() {
    return new TreeSet<>(next.keySet());
  }

  /** Where {@code word} leads; null when no form goes on with it. */
  NameTree after(String word) {
    return next.get(word);
  }

  /** The first form that ends here and is written as it asks. */
  Optional<NameForm> admitted(CharSequence text, List<Word> path) {
    for (NameForm form : forms) {
      if (form.admits(text, path)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** A form that ends here, however it is written. */
  Optional<NameForm> ownForm() {
    return forms.stream().findFirst();
  }

  @Override
  public String toString() {
    return "NameTree[" + next.size() + " words, " + forms.size() + " forms]";
  }
}
