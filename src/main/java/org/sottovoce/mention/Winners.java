package org.sottovoce.mention;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sottovoce.text.Span;

/** The mentions placed so far, by start; none overlaps another. Used by one thread. */
final class Winners {

  private final TreeMap<Integer, Mention> byStart = new TreeMap<>();

  void add(Mention mention) {
    byStart.put(mention.span().start(), mention);
  }

  /** The first winner that shares a unit with {@code span}, or null. */
  Mention firstOver(Span span) {
    Map.Entry<Integer, Mention> before = byStart.floorEntry(span.start());
    if (before != null && before.getValue().span().overlaps(span)) {
      return before.getValue();
    }
    Map.Entry<Integer, Mention> after = byStart.higherEntry(span.start());
    return after != null && after.getValue().span().overlaps(span) ? after.getValue() : null;
  }

  /** Hands the evidence of {@code covered} over where the policy says so. */
  void inherit(Mention winner, Mention covered) {
    boolean kin = Family.of(winner.type()) == Family.of(covered.type());
    if (kin || covered.score() >= 1) {
      add(Consensus.withEvidence(winner, covered.evidence()));
    }
  }

  List<Mention> inTextOrder() {
    return List.copyOf(byStart.values());
  }
}
