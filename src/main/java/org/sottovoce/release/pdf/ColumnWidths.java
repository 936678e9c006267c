package org.sottovoce.release.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Shares the width of a page among the columns of a table. */
final class ColumnWidths {

  private ColumnWidths() {}

  /**
   * Widths that together fit {@code room}: narrow columns have what they want, the others share
   * evenly what is left.
   */
  static List<Float> fitting(List<Float> wanted, float room) {
    float fair = fairShare(wanted, room);
    List<Float> widths = new ArrayList<>();
    for (float want : wanted) {
      widths.add(Math.min(want, fair));
    }
    return widths;
  }

  /** The most that a column may take: as much as lets all fit. */
  private static float fairShare(List<Float> wanted, float room) {
    List<Float> sorted = new ArrayList<>(wanted);
    Collections.sort(sorted);
    float left = room;
    for (int i = 0; i < sorted.size(); i++) {
      float share = left / (sorted.size() - i);
      if (sorted.get(i) > share) {
        return share;
      }
      left -= sorted.get(i);
    }
    return Float.MAX_VALUE;
  }
}
