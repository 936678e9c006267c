package org.sottovoce.mention.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.ReadableText;
import org.sottovoce.mention.Recognizer;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

/**
 * Finds one type of identifier by patterns, words nearby and a check of what matched.
 *
 * <p>A match that fails the check is no suggestion at all: a number with a wrong checksum is left
 * to the recognizer of numbered things, which asks for a word such as "patient number" beside it.
 */
public final class PatternRecognizer implements Recognizer {

  private final String name;
  private final IdentifierType type;
  private final RuleSet rules;
  private final Predicate<String> check;

  /**
   * @param name unique among the recognizers
   * @param type what it finds
   * @param rules how that is written
   * @param check what else the characters of a match must fulfil
   */
  public PatternRecognizer(
      String name, IdentifierType type, RuleSet rules, Predicate<String> check) {
    this.name = name;
    this.type = type;
    this.rules = rules;
    this.check = check;
  }

  /** A recognizer whose patterns say enough. */
  public PatternRecognizer(String name, IdentifierType type, RuleSet rules) {
    this(name, type, rules, surface -> true);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Mention> recognize(SegmentedDocument document) {
    String text = ReadableText.of(document);
    int[] starts = starts(text);
    List<Mention> mentions = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      collect(rule, text, starts, mentions);
    }
    mentions.sort(Mention.IN_TEXT_ORDER);
    return List.copyOf(mentions);
  }

  /** Where words and marks begin: no rule matches inside a word. */
  private static int[] starts(String text) {
    return IntStream.range(0, text.length())
        .filter(at -> text.charAt(at) > ' ')
        .filter(at -> at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        .toArray();
  }

  private void collect(Rule rule, String text, int[] starts, List<Mention> mentions) {
    Matcher matcher =
        rule.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int from = 0;
    for (int start : starts) {
      if (start >= from
          && rule.firstUnits().allow(text.charAt(start))
          && matcher.region(start, text.length()).lookingAt()) {
        Span span = span(rule, matcher);
        Optional<Mention> mention = mention(rule, text, span);
        mention.ifPresent(mentions::add);
        from = mention.isPresent() ? span.end() : from;
      }
    }
  }

  private static Span span(Rule rule, Matcher matcher) {
    return rule.grouped()
        ? new Span(matcher.start(Rule.GROUP), matcher.end(Rule.GROUP))
        : new Span(matcher.start(), matcher.end());
  }

  private Optional<Mention> mention(Rule rule, String text, Span span) {
    if (span.isEmpty() || !check.test(span.in(text))) {
      return Optional.empty();
    }
    Optional<String> cue = rules.cue(text, span);
    double score = cue.isPresent() ? rule.scoreInContext() : rule.score();
    return score == 0
        ? Optional.empty()
        : Optional.of(Mention.of(span, type, new Evidence(name, rule.name(), score, cue)));
  }
}
