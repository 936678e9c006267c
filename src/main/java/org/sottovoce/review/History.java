package org.sottovoce.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The states that undo and redo go back and forth between; at most {@value #MOST} of them. */
public final class History {

  /** How many steps can be undone. */
  public static final int MOST = 500;

  private final Deque<Review> before = new ArrayDeque<>();
  private final Deque<Review> after = new ArrayDeque<>();
  private Review present;

  public History(Review present) {
    this.present = present;
  }

  public Review present() {
    return present;
  }

  public boolean canUndo() {
    return !before.isEmpty();
  }

  public boolean canRedo() {
    return !after.isEmpty();
  }

  /** Goes on to {@code next}; what was undone cannot be redone any more. */
  void advance(Review next) {
    before.push(present);
    if (before.size() > MOST) {
      before.removeLast();
    }
    after.clear();
    present = next;
  }

  /** The state that undo would go back to. */
  Optional<Review> undo() {
    return step(before, after);
  }

  /** The state that redo would go forward to. */
  Optional<Review> redo() {
    return step(after, before);
  }

  private Optional<Review> step(Deque<Review> from, Deque<Review> to) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    to.push(present);
    present = from.pop();
    return Optional.of(present);
  }
}
