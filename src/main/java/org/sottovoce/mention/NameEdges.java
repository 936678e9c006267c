package org.sottovoce.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.mention.NameBook.Tier;
import org.sottovoce.text.Span;

/**
 * What of a name that a rule proposes can be a name. Rules run on into the next word ("Bob rings"):
 * ordinary words at the edges go. What the learnt finders propose, or second, keeps its edges: on
 * development data such trimming lost three names in a hundred. A title alone names nobody.
 */
final class NameEdges {

  private static final String STATISTICAL = "opennlp";

  private static final Set<String> PARTICLES = WordList.load("en/name-particles.txt");
  private static final Set<String> TITLES = WordList.load("en/titles.txt");
  private static final Set<String> FUNCTION_WORDS = WordList.load("en/function-words.txt");

  private final NameBook names;

  NameEdges(NameBook names) {
    this.names = names;
  }

  /** The part of {@code span} that can be a name of {@code mention}'s type; empty when none can. */
  Optional<Span> within(String text, Span span, Mention mention) {
    if (Family.of(mention.type()) != Family.NAME || mention.score() >= 1) {
      return Optional.of(span);
    }
    List<Word> words = Word.of(span.in(text));
    if (isLearnt(mention)) {
      return canBeName(words, mention) ? Optional.of(span) : Optional.empty();
    }
    boolean cased = words.stream().anyMatch(word -> isCapitalised(text, span, word));
    int first = 0;
    int last = words.size();
    while (first < last
        && isLoose(text, span, words.get(first), cased)
        && !particle(words, first)) {
      first++;
    }
    while (last > first && isLoose(text, span, words.get(last - 1), cased)) {
      last--;
    }
    List<Word> kept = words.subList(first, last);
    if (kept.isEmpty() || !canBeName(kept, mention)) {
      return Optional.empty();
    }
    return Optional.of(trimmed(span, words, first, last));
  }

  /** The span of the words from {@code first} to {@code last}; untouched edges stay. */
  private static Span trimmed(Span span, List<Word> words, int first, int last) {
    int start = first == 0 ? 0 : words.get(first).span().start();
    int end = last == words.size() ? span.length() : words.get(last - 1).span().end();
    return new Span(span.start() + start, span.start() + end);
  }

  /** Whether a word at the edge belongs to the sentence rather than to the name. */
  private boolean isLoose(String text, Span span, Word word, boolean cased) {
    if (isInitial(text, span, word)) {
      return false;
    }
    if (cased && isCapitalised(text, span, word)) {
      return FUNCTION_WORDS.contains(word.folded());
    }
    return FUNCTION_WORDS.contains(word.folded())
        || (cased && names.tier(word.folded()) == Tier.ORDINARY);
  }

  /** Whether a word is a single letter that a full stop shortens: "A. Whitaker". */
  private static boolean isInitial(String text, Span span, Word word) {
    int end = span.start() + word.span().end();
    return word.span().length() == 1 && end < text.length() && text.charAt(end) == '.';
  }

  private static boolean particle(List<Word> words, int at) {
    return at + 1 < words.size() && PARTICLES.contains(words.get(at).folded());
  }

  private static boolean canBeName(List<Word> words, Mention mention) {
    return mention.type() != IdentifierType.PERSON
        || !words.stream().allMatch(word -> TITLES.contains(word.folded()));
  }

  /** Whether the learnt finders see a name here: they know its edges better than word lists do. */
  private static boolean isLearnt(Mention mention) {
    return mention.evidence().stream().anyMatch(e -> e.recognizer().equals(STATISTICAL));
  }

  private static boolean isCapitalised(String text, Span span, Word word) {
    return Character.isUpperCase(text.codePointAt(span.start() + word.span().start()));
  }
}
