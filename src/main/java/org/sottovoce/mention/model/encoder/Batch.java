package org.sottovoce.mention.model.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Windows of about the same length that the encoder reads together, each filled up to the longest.
 *
 * <p>The quantised encoder scales its numbers by the largest in the batch, so what it says of a
 * window depends a little on the others. Therefore batches depend on the document alone, never on
 * how many cores are free.
 *
 * @param windows at least one
 * @param length the length of the longest, in pieces
 */
record Batch(List<Window> windows, int length) {

  /** More pieces at once are no faster; see {@code models/README.md}. */
  static final int PIECES = 1024;

  Batch {
    windows = List.copyOf(windows);
  }

  /** Batches of at most {@link #PIECES} pieces, the shortest windows first. */
  static List<Batch> of(List<Window> windows) {
    List<Window> sorted = new ArrayList<>(windows);
    sorted.sort(Comparator.comparingInt(Window::length)); // stable: windows of one length in order
    List<Batch> batches = new ArrayList<>();
    for (int from = 0; from < sorted.size(); ) {
      int to = end(sorted, from);
      batches.add(new Batch(sorted.subList(from, to), sorted.get(to - 1).length()));
      from = to;
    }
    return List.copyOf(batches);
  }

  private static int end(List<Window> sorted, int from) {
    int to = from + 1;
    while (to < sorted.size() && sorted.get(to).length() * (to + 1 - from) <= PIECES) {
      to++;
    }
    return to;
  }

  /** How many places it has, the filling included. */
  int size() {
    return windows.size() * length;
  }
}
