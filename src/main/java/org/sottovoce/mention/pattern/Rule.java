package org.sottovoce.mention.pattern;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.text.Span;

/**
 * One way in which an identifier is written.
 *
 * @param name what the evidence calls it
 * @param score without a context word nearby; 0 means that it needs one
 * @param scoreInContext with a context word nearby
 * @param pattern what it looks like, between word edges
 * @param firstUnits what a match can begin with
 * @param grouped whether only the pattern's group "mention" is the mention
 * @param terms what else a match must fulfil
 */
record Rule(
    String name,
    double score,
    double scoreInContext,
    Pattern pattern,
    FirstUnits firstUnits,
    boolean grouped,
    Terms terms) {

  /** The group that holds the mention when the pattern takes in words beside it. */
  static final String GROUP = "mention";

  /**
   * What rules of one section of a file have in common.
   *
   * @param context the words that raise the score of a match nearby; empty when there are none
   * @param check the check of the matched characters
   * @param need what must stand near for the rule to be tried
   */
  record Terms(Optional<Pattern> context, Check check, Need need) {

    static final Terms NONE = new Terms(Optional.empty(), Check.ANYTHING, Need.NONE);

    Terms withContext(Optional<Pattern> words) {
      return new Terms(words, check, need);
    }

    Terms withCheck(Check other) {
      return new Terms(context, other, need);
    }

    Terms withNeed(Need other) {
      return new Terms(context, check, other);
    }
  }

  /** How far before a match a context word counts, in UTF-16 units. */
  private static final int BEFORE = 70;

  /** How far after a match a context word counts, in UTF-16 units. */
  private static final int AFTER = 30;

  Rule {
    if (score < 0 || scoreInContext < score || scoreInContext > 1) {
      throw new IllegalArgumentException("scores of rule " + name);
    }
  }

  /** Where the mention of a match is. */
  Span mention(Matcher match) {
    return grouped
        ? new Span(match.start(GROUP), match.end(GROUP))
        : new Span(match.start(), match.end());
  }

  /** The context word nearest before the match, or else after it. */
  Optional<String> cue(CharSequence text, Span match) {
    return terms.context().flatMap(words -> cue(words.matcher(text), text.length(), match));
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
