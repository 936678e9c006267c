package org.sottovoce.mention;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sottovoce.mention.NameBook.Tier;
import org.sottovoce.text.Span;

/**
 * Many name forms in one tree of words: a text is searched for all of them in one pass.
 *
 * <p>The time depends on the length of the text, hardly on the number of names. Immutable and safe
 * for any thread.
 */
final class NameIndex {

  /**
   * A form that stands in the text.
   *
   * @param distance how much of it is written otherwise, as a share of its letters; 0 when nothing
   */
  record Found(Span span, NameForm form, double distance) {

    /** The form's rule, and whether it is written otherwise. */
    String rule() {
      return distance == 0 ? form.rule() : form.rule() + ", written otherwise";
    }

    /** The form's score, less for what is written otherwise. */
    double score() {
      return distance == 0 ? form.score() : form.score() * Math.max(0, OTHERWISE - distance);
    }
  }

  /** How sure a form is at most that is not written as it should be. */
  private static final double OTHERWISE = 0.9;

  /** Shorter plurals are too near to other words. */
  private static final int LONG_PLURAL = 8;

  private final NameTree root;
  private final NearWords near;
  private final NavigableSet<String> beginnings;
  private final NameBook names;

  private NameIndex(Collection<NameForm> forms, Collection<String> words, NameBook names) {
    this.root = NameTree.of(forms);
    this.near = new NearWords(words, names);
    this.beginnings = words.isEmpty() ? new TreeSet<>() : root.words();
    this.names = names;
  }

  /** An index that finds the forms exactly as they are spelled. */
  static NameIndex exact(Collection<NameForm> forms, NameBook names) {
    return new NameIndex(forms, Set.of(), names);
  }

  /** An index that finds the forms of which {@code loose} is true misspelt and misheard, too. */
  static NameIndex near(Collection<NameForm> forms, Predicate<NameForm> loose, NameBook names) {
    Set<String> words = new TreeSet<>();
    for (NameForm form : forms) {
      if (loose.test(form)) {
        form.words().stream().filter(word -> isTelling(form, word)).forEach(words::add);
      }
    }
    return new NameIndex(forms, words, names);
  }

  /**
   * Whether something near the word can only be that: "Mars" is near the plural of "Mary". Names
   * that are run together are misspelt too seldom to be worth the time.
   */
  private static boolean isTelling(NameForm form, String word) {
    return !form.rule().endsWith(PersonForms.IN_ONE_WORD)
        && (!form.rule().endsWith(PersonForms.PLURAL) || word.length() >= LONG_PLURAL);
  }

  /** The longest form at each place of {@code text}, without overlap, in order. */
  List<Found> in(String text) {
    return root.isEmpty() ? List.of() : new NameSearch(this, text).all();
  }

  NameTree root() {
    return root;
  }

  NearWords near() {
    return near;
  }

  /** A form of one word that begins with {@code letters}. */
  Optional<NameForm> beginningWith(String letters) {
    String first = beginnings.higher(letters);
    return first != null && first.startsWith(letters)
        ? root.after(first).ownForm()
        : Optional.empty();
  }

  /** Whether {@code word} is in no dictionary. */
  boolean isNoWord(String word) {
    return names.tier(word) == Tier.DISTINCT;
  }
}
