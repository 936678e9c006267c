package org.sottovoce.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sottovoce.text.Span;

/**
 * The one place that turns overlapping mentions into a list without overlap.
 *
 * <p>The rules, in this order:
 *
 * <ol>
 *   <li>Mentions with the same span become one, with all their evidence. Its type is the one whose
 *       recognizers together are surest (see {@link Consensus}).
 *   <li>A mention below {@link #WEAK} yields to every other one.
 *   <li>Families yield in the order of {@link Family}: a telephone number, an e-mail address or a
 *       number with a valid checksum beats an address, that beats a date, that beats a name.
 *   <li>Inside one family a certain mention (score 1) wins: a name that the user typed in is never
 *       outvoted by a longer guess. Then the longest, then the best score, then the order of the
 *       types.
 *   <li>A winner takes over the evidence of what it covers when that is of its own family or
 *       certain.
 *   <li>What sticks out of a winner stays as a mention of its own when it holds two letters or
 *       digits and is not weak: an overlap must not uncover a name.
 * </ol>
 *
 * <p>In the end capitalised names of one type side by side are joined (see {@link Neighbours}).
 * Keeps no state; the order of the input does not matter.
 */
public final class OverlapPolicy {

  /** Below this score a mention yields to every surer one. */
  static final double WEAK = 0.5;

  private static final Comparator<Mention> STRONGEST_FIRST =
      Comparator.comparing((Mention mention) -> mention.score() < WEAK)
          .thenComparing(mention -> Family.of(mention.type()))
          .thenComparing(mention -> mention.score() < 1)
          .thenComparing(mention -> -mention.span().length())
          .thenComparing(mention -> -mention.score())
          .thenComparing(Mention.IN_TEXT_ORDER);

  /**
   * The mentions that stay, in text order, without overlap.
   *
   * @param text the text that the spans refer to
   * @param mentions in any order
   */
  public List<Mention> resolve(CharSequence text, Collection<Mention> mentions) {
    List<Mention> waiting = new ArrayList<>(joinedBySpan(mentions));
    waiting.sort(STRONGEST_FIRST);
    Winners winners = new Winners();
    for (Mention mention : waiting) {
      place(text, mention, winners);
    }
    return Neighbours.joined(text, winners.inTextOrder());
  }

  private static List<Mention> joinedBySpan(Collection<Mention> mentions) {
    TreeMap<Span, List<Mention>> bySpan = new TreeMap<>();
    for (Mention mention : mentions) {
      bySpan.computeIfAbsent(mention.span(), span -> new ArrayList<>()).add(mention);
    }
    return bySpan.values().stream().map(Consensus::join).toList();
  }

  /** Adds what is left of {@code mention} beside the winners so far. */
  private static void place(CharSequence text, Mention mention, Winners winners) {
    Span rest = mention.span();
    boolean whole = true;
    for (Mention winner = winners.firstOver(rest); winner != null; ) {
      whole = false;
      if (winner.span().covers(mention.span())) {
        winners.inherit(winner, mention);
      }
      piece(text, mention, new Span(rest.start(), Math.max(rest.start(), winner.span().start())))
          .ifPresent(winners::add);
      rest = new Span(Math.min(rest.end(), winner.span().end()), rest.end());
      winner = winners.firstOver(rest);
    }
    if (whole) {
      winners.add(mention);
    } else {
      piece(text, mention, rest).ifPresent(winners::add);
    }
  }

  /** The part of {@code mention} under {@code span} as a mention, when it is worth one. */
  private static Optional<Mention> piece(CharSequence text, Mention mention, Span span) {
    if (mention.score() < WEAK) {
      return Optional.empty();
    }
    Span trimmed = Edges.trim(text, span);
    long speaking =
        trimmed.in(text).codePoints().filter(Character::isLetterOrDigit).limit(2).count();
    return speaking < 2
        ? Optional.empty()
        : Optional.of(new Mention(trimmed, mention.type(), mention.evidence()));
  }
}
