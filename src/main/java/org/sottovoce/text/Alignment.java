package org.sottovoce.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Maps spans between an original text and a text derived from it.
 *
 * <p>Holds the places where the two differ; between those places both texts run in step. A place
 * may be empty on either side: a deletion has an empty derived span, an insertion an empty original
 * one.
 *
 * <p>A span takes each place it overlaps as a whole, and each empty place it touches, since an
 * empty place has no other neighbour to belong to. So {@code toOriginal(toDerived(span))} always
 * covers {@code span}. Immutable and safe for any thread.
 *
 * @param changes the differing places, in order, without overlap on either side
 */
public record Alignment(List<Change> changes) {

  /** One place where the texts differ: {@code original} became {@code derived}. */
  public record Change(Span original, Span derived) {}

  private static final Alignment IDENTITY = new Alignment(List.of());

  public Alignment {
    changes = List.copyOf(changes);
    Change before = new Change(new Span(0, 0), new Span(0, 0));
    for (Change change : changes) {
      int originalGap = change.original().start() - before.original().end();
      int derivedGap = change.derived().start() - before.derived().end();
      if (originalGap < 0 || originalGap != derivedGap) {
        throw new IllegalArgumentException("changes out of step at " + change);
      }
      before = change;
    }
  }

  /** The alignment of a text with itself. */
  public static Alignment identity() {
    return IDENTITY;
  }

  /** The smallest original span that produced {@code derived}. */
  public Span toOriginal(Span derived) {
    return map(derived, Change::derived, Change::original);
  }

  /** The smallest derived span that {@code original} became. */
  public Span toDerived(Span original) {
    return map(original, Change::original, Change::derived);
  }

  /**
   * The alignment from this original to the text that {@code next} derives from this derived one.
   * Changes that touch in the text between become one.
   */
  public Alignment andThen(Alignment next) {
    List<Change> composed = new ArrayList<>();
    for (Span middle : middles(next)) {
      composed.add(new Change(toOriginal(middle), next.toDerived(middle)));
    }
    return new Alignment(composed);
  }

  /** The alignment the other way round. */
  public Alignment inverse() {
    return new Alignment(
        changes.stream().map(change -> new Change(change.derived(), change.original())).toList());
  }

  /** The spans of the text between that either alignment changes, those that touch united. */
  private List<Span> middles(Alignment next) {
    List<Span> middles = new ArrayList<>();
    changes.forEach(change -> middles.add(change.derived()));
    next.changes.forEach(change -> middles.add(change.original()));
    middles.sort(null);
    List<Span> merged = new ArrayList<>();
    for (Span middle : middles) {
      int last = merged.size() - 1;
      if (last >= 0 && middle.start() <= merged.get(last).end()) {
        merged.set(last, merged.get(last).union(middle));
      } else {
        merged.add(middle);
      }
    }
    return merged;
  }

  private Span map(Span span, Function<Change, Span> from, Function<Change, Span> to) {
    int first = firstTaken(span, from);
    int end = first;
    while (end < changes.size() && takes(span, from.apply(changes.get(end)))) {
      end++;
    }
    if (first == end) {
      return span.shift(first == 0 ? 0 : distance(changes.get(first - 1), from, to));
    }
    Change one = changes.get(first);
    Change last = changes.get(end - 1);
    int before = Math.max(0, from.apply(one).start() - span.start());
    int after = Math.max(0, span.end() - from.apply(last).end());
    return new Span(to.apply(one).start() - before, to.apply(last).end() + after);
  }

  /** How far the texts are out of step behind {@code change}. */
  private static int distance(
      Change change, Function<Change, Span> from, Function<Change, Span> to) {
    return to.apply(change).end() - from.apply(change).end();
  }

  /** The index of the first change that {@code span} takes, or of the first one behind it. */
  private int firstTaken(Span span, Function<Change, Span> from) {
    int low = 0;
    int high = changes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Span side = from.apply(changes.get(middle));
      if (side.end() < span.start() || (side.end() == span.start() && !side.isEmpty())) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean takes(Span span, Span side) {
    return side.isEmpty()
        ? span.covers(side)
        : side.start() < span.end() && span.start() < side.end();
  }
}
