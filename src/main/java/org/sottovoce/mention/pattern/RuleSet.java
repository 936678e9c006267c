package org.sottovoce.mention.pattern;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.text.Span;

/**
 * The rules of one recognizer with their context words.
 *
 * @param rules in the order of the file
 * @param context the words that raise the score of a match nearby; empty when there are none
 */
public record RuleSet(List<Rule> rules, Optional<Pattern> context) {

  /** How far before a match a context word counts, in UTF-16 units. */
  private static final int BEFORE = 70;

  /** How far after a match a context word counts, in UTF-16 units. */
  private static final int AFTER = 30;

  public RuleSet {
    rules = List.copyOf(rules);
  }

  /**
   * Reads the rules of a resource, which stands beside the class {@code home}.
   *
   * @throws IllegalStateException when it is missing or not well formed: a fault of the build
   */
  public static RuleSet load(Class<?> home, String resource) {
    return new RuleReader(home).read(resource);
  }

  /** The context word nearest before the match, or else after it. */
  Optional<String> cue(CharSequence text, Span match) {
    return context.flatMap(words -> cue(words.matcher(text), text.length(), match));
  }

  private static Optional<String> cue(Matcher words, int length, Span match) {
    words.useTransparentBounds(true);
    words.region(Math.max(0, match.start() - BEFORE), match.start());
    Optional<String> found = Optional.empty();
    while (words.find()) {
      found = Optional.of(words.group());
    }
    if (found.isPresent()) {
      return found;
    }
    words.region(match.end(), Math.min(length, match.end() + AFTER));
    return words.find() ? Optional.of(words.group()) : Optional.empty();
  }
}
