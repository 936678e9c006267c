package org.sottovoce.segment;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the lines of a text were broken to fit a width, so that a paragraph runs over several of
 * them, and where such a paragraph goes on.
 */
final class Wrapping {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int ENOUGH = 3;
  private static final double MOST = 0.8;
  private static final Pattern OWN_LINE =
      Pattern.compile("\\s*(?:#{1,6} |[-*+•] |\\d{1,3}[.)] |>|\\||```|---).*");

  private final String text;
  private final boolean wrapped;

  Wrapping(String text, List<Line> lines) {
    this.text = text;
    int inside = 0;
    int fitting = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).opensBlock()) {
        int length = lines.get(i).span().length();
        inside++;
        fitting += length >= NARROWEST && length <= WIDEST ? 1 : 0;
      }
    }
    wrapped = inside >= ENOUGH && fitting >= inside * MOST;
  }

  /** Whether {@code next} goes on with the paragraph of the line before it. */
  boolean continues(Line before, Line next) {
    return wrapped
        && !next.opensBlock()
        && next.kind() == before.kind()
        && next.cell().isEmpty()
        && !isStructure(before)
        && !isStructure(next);
  }

  /** Whether a line is a heading, a list item or the like, which stands for itself. */
  boolean isStructure(Line line) {
    return OWN_LINE.matcher(line.span().in(text)).matches();
  }
}
