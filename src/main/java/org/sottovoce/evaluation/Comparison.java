package org.sottovoce.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.text.Span;

/**
 * The suggestions for one text in one writing beside its annotated names.
 *
 * <p>Works on sets of offsets, so that long texts with many mentions stay fast.
 */
final class Comparison {

  private final Writing writing;
  private final GoldText gold;
  private final List<Mention> mentions;
  private final List<GoldMention> names;
  private final List<Mention> suggestions;
  private final BitSet suggested = new BitSet();
  private final BitSet named = new BitSet();
  private final BitSet other = new BitSet();

  /**
   * @param gold the text in that writing
   * @param mentions what was suggested for it
   */
  Comparison(Writing writing, GoldText gold, List<Mention> mentions) {
    this.writing = writing;
    this.gold = gold;
    this.mentions = List.copyOf(mentions);
    this.names = gold.mentions().stream().filter(m -> Scores.TYPES.contains(m.type())).toList();
    this.suggestions = mentions.stream().filter(m -> Scores.TYPES.contains(m.type())).toList();
    mentions.forEach(mention -> set(suggested, mention.span()));
    names.forEach(name -> set(named, name.span()));
    gold.others().forEach(span -> set(other, span));
  }

  Writing writing() {
    return writing;
  }

  /** The same without the suggestions whose score is below {@code minScore}. */
  Comparison above(double minScore) {
    return new Comparison(
        writing, gold, mentions.stream().filter(m -> m.score() >= minScore).toList());
  }

  /** The counts by type. */
  TextScore score() {
    return TextScore.of(writing, gold, this::tally);
  }

  private Tally tally(IdentifierType type) {
    List<Span> wanted = spansOfGold(type);
    List<Span> found = spansOfSuggestions(type);
    BitSet wantedUnits = new BitSet();
    wanted.forEach(span -> set(wantedUnits, span));
    return new Tally(
        wanted.size(),
        count(wanted, this::isCovered),
        count(wanted, found::contains),
        found.size(),
        count(found, span -> touches(named, span)),
        count(found, span -> touches(wantedUnits, span)),
        count(found, span -> !touches(named, span) && touches(other, span)));
  }

  /** Each suggested name, in the order of the suggestions. */
  List<Judgement> judgements() {
    return suggestions.stream()
        .map(mention -> new Judgement(mention.score(), touches(named, mention.span())))
        .toList();
  }

  /** The annotated names that are not covered. */
  List<GoldMention> misses() {
    return names.stream().filter(name -> !isCovered(name.span())).toList();
  }

  /** The suggested names that are not right. */
  List<Mention> falseAlarms() {
    return suggestions.stream().filter(mention -> !touches(named, mention.span())).toList();
  }

  /** The characters under {@code span}. */
  String surface(Span span) {
    return span.in(gold.text());
  }

  private List<Span> spansOfGold(IdentifierType type) {
    return names.stream().filter(m -> m.type() == type).map(GoldMention::span).toList();
  }

  private List<Span> spansOfSuggestions(IdentifierType type) {
    return suggestions.stream().filter(m -> m.type() == type).map(Mention::span).toList();
  }

  /** Whether every letter and digit under {@code span} lies in some suggestion. */
  private boolean isCovered(Span span) {
    String text = gold.text();
    for (int at = suggested.nextClearBit(span.start()); at < span.end(); ) {
      if (Character.isLetterOrDigit(text.codePointAt(at))) {
        return false;
      }
      at = suggested.nextClearBit(at + 1);
    }
    return true;
  }

  private static boolean touches(BitSet units, Span span) {
    int next = units.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  private static void set(BitSet units, Span span) {
    units.set(span.start(), span.end());
  }

  private static int count(List<Span> spans, Predicate<Span> condition) {
    return (int) spans.stream().filter(condition).count();
  }
}
