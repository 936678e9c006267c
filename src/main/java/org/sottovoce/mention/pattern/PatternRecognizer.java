package org.sottovoce.mention.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
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
  private final PatternTexts texts;

  /**
   * @param name unique among the recognizers
   * @param type what it finds
   * @param rules how that is written
   */
  public PatternRecognizer(String name, IdentifierType type, RuleSet rules) {
    this(name, type, rules, new PatternTexts());
  }

  /** One that shares the prepared {@code texts} with others. */
  PatternRecognizer(String name, IdentifierType type, RuleSet rules, PatternTexts texts) {
    this.name = name;
    this.type = type;
    this.rules = rules;
    this.texts = texts;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Mention> recognize(SegmentedDocument document) {
    PatternText text = texts.of(document);
    List<Mention> mentions = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      collect(rule, text, mentions);
    }
    mentions.sort(Mention.IN_TEXT_ORDER);
    return List.copyOf(mentions);
  }

  private void collect(Rule rule, PatternText text, List<Mention> mentions) {
    BitSet worth = text.worthTrying(rule.terms().need());
    if (worth.isEmpty()) {
      return;
    }
    Matcher matcher = rule.pattern().matcher(text.text());
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    FirstUnits.Heads heads = rule.firstUnits().of(text.heads());
    int from = 0;
    for (int place = worth.nextSetBit(0); place >= 0; place = worth.nextSetBit(place + 1)) {
      int start = text.start(place);
      if (start >= from
          && heads.allow(text.head(place))
          && matcher.region(start, text.text().length()).lookingAt()) {
        Span span = rule.mention(matcher);
        Optional<Mention> mention = mention(rule, text.text(), span);
        mention.ifPresent(mentions::add);
        from = mention.isPresent() ? span.end() : from;
      }
    }
  }

  private Optional<Mention> mention(Rule rule, String text, Span span) {
    if (span.isEmpty() || !rule.terms().check().accepts(span.in(text))) {
      return Optional.empty();
    }
    Optional<String> cue = rule.cue(text, span);
    double score = cue.isPresent() ? rule.scoreInContext() : rule.score();
    return score == 0
        ? Optional.empty()
        : Optional.of(Mention.of(span, type, new Evidence(name, rule.name(), score, cue)));
  }
}
