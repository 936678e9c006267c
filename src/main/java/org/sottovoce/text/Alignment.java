package org.sottovoce.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Maps spans between an original text and a text derived from it.
 *
 * <p>Holds the places where the two differ; between those places both texts run in step. A place
 * may be empty on either side: a deletion has an empty derived span, an insertion an empty original
 * one. Immutable and safe for any thread.
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

  /**
   * The smallest original span that produced {@code derived}. A span that touches a changed place
   * takes the whole place.
   */
  public Span toOriginal(Span derived) {
    return map(derived, Change::derived, Change::original);
  }

  /** The smallest derived span that {@code original} became. */
  public Span toDerived(Span original) {
    return map(original, Change::original, Change::derived);
  }

  /**
   * The alignment from this original to the text that {@code next} derives from this derived one.
   */
  public Alignment andThen(Alignment next) {
    List<Change> composed = new ArrayList<>();
    for (Span middle : mergedMiddles(next)) {
      composed.add(new Change(toOriginalExactly(middle), next.toDerivedExactly(middle)));
    }
    return new Alignment(composed);
  }

  /** The spans of the middle text that either alignment changes, those that touch united. */
  private List<Span> mergedMiddles(Alignment next) {
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

  private Span toOriginalExactly(Span derived) {
    return new Span(
        edge(derived.start(), true, Change::derived, Change::original),
        edge(derived.end(), false, Change::derived, Change::original));
  }

  private Span toDerivedExactly(Span original) {
    return new Span(
        edge(original.start(), true, Change::original, Change::derived),
        edge(original.end(), false, Change::original, Change::derived));
  }

  private interface Side {
    Span of(Change change);
  }

  private Span map(Span span, Side from, Side to) {
    if (span.isEmpty()) {
      int edge = edge(span.start(), true, from, to);
      return new Span(edge, Math.max(edge, edge(span.end(), false, from, to)));
    }
    int start = innerStart(span.start(), from, to);
    int end = innerEnd(span.end(), from, to);
    return new Span(Math.min(start, end), Math.max(start, end));
  }

  /** Where a non-empty span's start maps to: changes that end at or before it lie outside. */
  private int innerStart(int offset, Side from, Side to) {
    int distance = 0;
    for (Change change : upTo(offset, from)) {
      if (from.of(change).end() > offset) {
        return to.of(change).start();
      }
      distance = to.of(change).end() - from.of(change).end();
    }
    return offset + distance;
  }

  /** Where a non-empty span's end maps to: changes that start at or after it lie outside. */
  private int innerEnd(int offset, Side from, Side to) {
    int distance = 0;
    for (Change change : upTo(offset, from)) {
      if (from.of(change).start() >= offset) {
        break;
      }
      if (from.of(change).end() >= offset) {
        return to.of(change).end();
      }
      distance = to.of(change).end() - from.of(change).end();
    }
    return offset + distance;
  }

  /** Where an edge maps to when changes that touch it lie inside. */
  private int edge(int offset, boolean start, Side from, Side to) {
    int distance = 0;
    for (Change change : upTo(offset, from)) {
      Span side = from.of(change);
      if (side.start() <= offset && offset <= side.end()) {
        if (start) {
          return to.of(change).start();
        }
        distance = to.of(change).end() - offset;
        continue;
      }
      distance = to.of(change).end() - side.end();
    }
    return offset + distance;
  }

  /** The changes whose {@code from} side starts at or before {@code offset}, found by bisection. */
  private List<Change> upTo(int offset, Side from) {
    int low = 0;
    int high = changes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from.of(changes.get(middle)).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // Two changes can touch one offset only when one of them is empty there: three are enough.
    return changes.subList(Math.max(0, low - 3), low);
  }
}
