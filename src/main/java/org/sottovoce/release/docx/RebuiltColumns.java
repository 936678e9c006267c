package org.sottovoce.release.docx;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.release.Passage.Grid;
import org.sottovoce.release.Passage.Row;

/**
 * How wide the columns of a rebuilt table are.
 *
 * @param widths in twentieths of a point; together as wide as the page's text
 */
record RebuiltColumns(List<Integer> widths) {

  /** Beyond so many letters a column asks for no more room. */
  private static final int MOST_LETTERS = 60;

  private static final int FEWEST_LETTERS = 6;

  RebuiltColumns {
    widths = List.copyOf(widths);
  }

  /** Widths by the longest cell of each column, within bounds. */
  static RebuiltColumns of(Grid grid) {
    List<Integer> letters = new ArrayList<>();
    int all = 0;
    for (int column = 0; column < grid.columns(); column++) {
      int longest = FEWEST_LETTERS;
      for (Row row : grid.rows()) {
        longest = Math.max(longest, row.cells().get(column).text().length());
      }
      letters.add(Math.min(longest, MOST_LETTERS));
      all += letters.get(column);
    }
    List<Integer> widths = new ArrayList<>();
    for (int share : letters) {
      widths.add(RebuiltStyles.TEXT_WIDTH * share / all);
    }
    return new RebuiltColumns(widths);
  }
}
