package org.sottovoce.mention.indirect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.text.Span;

/** What the rules say of one passage. For one thread. */
final class Findings {

  private final String recognizer;
  private final List<Mention> mentions = new ArrayList<>();

  /** Where a type is not meant, in units of the text. */
  private final Map<IdentifierType, BitSet> vetoes = new EnumMap<>(IdentifierType.class);

  /**
   * @param recognizer the name for the evidence
   */
  Findings(String recognizer) {
    this.recognizer = recognizer;
  }

  /** The mentions in {@code passage}; those of one type do not overlap. */
  List<Mention> in(Passage passage, RuleBook rules) {
    for (int at = 0; at < passage.size(); at++) {
      apply(rules.beginningWith(passage.word(at)), passage, at);
      apply(rules.beginningWithKind(passage.word(at)), passage, at);
    }
    mentions.removeIf(this::isVetoed);
    mentions.sort(Mention.IN_TEXT_ORDER);
    return joined();
  }

  private void apply(List<Rule> candidates, Passage passage, int at) {
    for (Rule rule : candidates) {
      rule.match(passage, at).ifPresent(span -> add(rule, span));
    }
  }

  private void add(Rule rule, Span span) {
    if (rule.isVeto()) {
      vetoes.computeIfAbsent(rule.type(), type -> new BitSet()).set(span.start(), span.end());
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

  /** Two rules that see parts of one thing make one mention, which the surer one explains. */
  private List<Mention> joined() {
    Map<IdentifierType, Mention> last = new EnumMap<>(IdentifierType.class);
    List<Mention> apart = new ArrayList<>();
    for (Mention mention : mentions) {
      Mention before = last.get(mention.type());
      if (before != null && before.span().overlaps(mention.span())) {
        last.put(mention.type(), union(before, mention));
      } else {
        if (before != null) {
          apart.add(before);
        }
        last.put(mention.type(), mention);
      }
    }
    apart.addAll(last.values());
    return apart;
  }

  private static Mention union(Mention one, Mention other) {
    Mention surer = other.score() > one.score() ? other : one;
    return new Mention(one.span().union(other.span()), one.type(), surer.evidence());
  }
}
