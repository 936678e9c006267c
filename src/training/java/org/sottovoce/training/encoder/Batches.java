package org.sottovoce.training.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Puts windows of about one length together, so that little is computed for padding.
 *
 * @param mostPieces the most pieces of a batch, padding included
 */
record Batches(int mostPieces) {

  /** All {@code windows} by length in batches. */
  <W> List<List<W>> of(List<W> windows, ToIntFunction<W> length) {
    List<W> sorted = new ArrayList<>(windows);
    sorted.sort(Comparator.comparingInt(length));
    List<List<W>> batches = new ArrayList<>();
    List<W> batch = new ArrayList<>();
    for (W window : sorted) {
      if (!batch.isEmpty() && length.applyAsInt(window) * (batch.size() + 1) > mostPieces) {
        batches.add(batch);
        batch = new ArrayList<>();
      }
      batch.add(window);
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }
}
