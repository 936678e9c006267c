package org.sottovoce.mention;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.text.Span;

/**
 * Joins names of one type that only a blank parts: "Pennine" and "Omnibus Ltd" are one company. Two
 * names that the user typed in stay two.
 */
final class Neighbours {

  private Neighbours() {}

  /** The mentions with such neighbours in one; {@code mentions} are in text order and apart. */
  static List<Mention> joined(CharSequence text, List<Mention> mentions) {
    List<Mention> joined = new ArrayList<>();
    for (Mention mention : mentions) {
      Mention before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && areOneName(text, before, mention)) {
        Span span = before.span().union(mention.span());
        Mention both = new Mention(span, before.type(), before.evidence());
        joined.set(joined.size() - 1, Consensus.withEvidence(both, mention.evidence()));
      } else {
        joined.add(mention);
      }
    }
    return List.copyOf(joined);
  }

  private static boolean areOneName(CharSequence text, Mention before, Mention after) {
    int end = before.span().end();
    return before.type() == after.type()
        && Family.of(before.type()) == Family.NAME
        && (before.score() < 1 || after.score() < 1)
        && after.span().start() == end + 1
        && text.charAt(end) == ' '
        && isCapital(text, before.span().start())
        && isCapital(text, after.span().start());
  }

  private static boolean isCapital(CharSequence text, int at) {
    return Character.isUpperCase(Character.codePointAt(text, at));
  }
}
