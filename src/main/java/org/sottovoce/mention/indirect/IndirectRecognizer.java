package org.sottovoce.mention.indirect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.ReadableText;
import org.sottovoce.mention.Recognizer;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

/**
 * Finds what is said of a person in ordinary words, by rules over words.
 *
 * <p>One pass over a document serves the rules of all types: a rule is tried only at words that it
 * can begin with. A match bounds itself, so the time grows with the length of the text alone.
 */
public final class IndirectRecognizer implements Recognizer {

  private final RuleBook rules;

  IndirectRecognizer(RuleBook rules) {
    this.rules = rules;
  }

  /** The recognizer for English text. */
  public static IndirectRecognizer english() {
    return new IndirectRecognizer(RuleReader.read("en"));
  }

  @Override
  public String name() {
    return "indirect";
  }

  @Override
  public List<Mention> recognize(SegmentedDocument document) {
    String text = ReadableText.of(document);
    List<Mention> mentions = new ArrayList<>();
    for (Segment segment : document.segments()) {
      List<Word> words = WordReader.read(text, segment.content());
      mentions.addAll(new Findings(name()).in(rules.passage(words), rules));
    }
    mentions.sort(Mention.IN_TEXT_ORDER);
    return List.copyOf(mentions);
  }

  /** What the rules say of one passage. */
  private static final class Findings {

    private final String recognizer;
    private final List<Mention> mentions = new ArrayList<>();

    /** Where a type is not meant, in units of the text. */
    private final Map<IdentifierType, BitSet> vetoes = new EnumMap<>(IdentifierType.class);

    Findings(String recognizer) {
      this.recognizer = recognizer;
    }

    List<Mention> in(Passage passage, RuleBook rules) {
      for (int at = 0; at < passage.size(); at++) {
        apply(rules.beginningWith(passage.word(at)), passage, at);
        apply(rules.beginningWithKind(passage.word(at)), passage, at);
      }
      mentions.removeIf(this::isVetoed);
      return mentions;
    }

    private void apply(List<Rule> candidates, Passage passage, int at) {
      for (Rule rule : candidates) {
        rule.match(passage, at).ifPresent(span -> add(rule, span));
      }
    }

    private void add(Rule rule, Span span) {
      if (rule.isVeto()) {
        vetoes
            .computeIfAbsent(rule.type(), type -> new BitSet())
            .set(span.start(), span.end());
      } else {
        Evidence evidence = Evidence.of(recognizer, rule.name(), rule.score());
        mentions.add(Mention.of(span, rule.type(), evidence));
      }
    }

    private boolean isVetoed(Mention mention) {
      BitSet vetoed = vetoes.get(mention.type());
      int at = vetoed == null ? -1 : vetoed.nextSetBit(mention.span().start());
      return at >= 0 && at < mention.span().end();
    }
  }
}
