package org.sottovoce.release;

import java.util.List;
import org.sottovoce.release.SourceEdits.SourceEdit;
import org.sottovoce.text.Span;

/** The changes to one source text, in its order and without overlap, found by their place. */
public final class OrderedEdits {

  private final List<SourceEdit> edits;

  /**
   * @param edits in the order of the source's text, without overlap
   */
  public OrderedEdits(List<SourceEdit> edits) {
    this.edits = List.copyOf(edits);
  }

  /**
   * The changes that touch {@code region}, in order. One that only puts something in belongs to the
   * region whose character it stands behind.
   */
  public List<SourceEdit> within(Span region) {
    int from = firstBehind(region.start());
    int to = from;
    while (to < edits.size() && !edits.get(to).isBehind(region)) {
      to++;
    }
    return edits.subList(from, to);
  }

  /** The index of the first edit that ends behind {@code offset}. */
  private int firstBehind(int offset) {
    int low = 0;
    int high = edits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edits.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
