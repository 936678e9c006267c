package org.sottovoce.release.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sottovoce.release.pdf.Fonts.Cut;

/** Breaks paragraphs into lines where Unicode lets a line end. Belongs to one thread. */
final class LineBreaker {

  /** Stands for a chunk that is not divided. */
  private static final char WHOLE = '\uFFFC';

  private final VisibleText visible;
  private final Map<Cut, Face> faces;

  LineBreaker(VisibleText visible, Map<Cut, Face> faces) {
    this.visible = visible;
    this.faces = faces;
  }

  /** The lines of {@code runs}, none wider than {@code width} points but for blanks at its end. */
  List<Line> lines(List<Run> runs, float width) {
    List<Chunk> chunks = new ArrayList<>();
    runs.forEach(run -> chunks.addAll(visible.of(run)));
    LineBuilder builder = new LineBuilder(width, this::width);
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Chunk chunk : chunks) {
      starts.add(text.length());
      text.append(chunk.divides() ? chunk.shown() : String.valueOf(WHOLE));
    }
    starts.add(text.length());
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text.toString());
    int first = 0;
    for (int from = 0, to = breaks.next();
        to != BreakIterator.DONE;
        from = to, to = breaks.next()) {
      List<LineBuilder.Part> word = new ArrayList<>();
      while (starts.get(first + 1) <= from) {
        first++;
      }
      for (int at = first; at < chunks.size() && starts.get(at) < to; at++) {
        word.add(part(chunks.get(at), starts.get(at), starts.get(at + 1), from, to));
      }
      builder.add(word);
    }
    return builder.lines();
  }

  private static LineBuilder.Part part(Chunk chunk, int start, int end, int from, int to) {
    return chunk.divides()
        ? new LineBuilder.Part(
            chunk,
            chunk.shown().substring(Math.max(from, start) - start, Math.min(to, end) - start))
        : new LineBuilder.Part(chunk, chunk.shown());
  }

  /** The width of all {@code runs} in one line, in points. */
  float width(List<Run> runs) {
    float width = 0;
    for (Run run : runs) {
      for (Chunk chunk : visible.of(run)) {
        width += width(chunk, chunk.shown());
      }
    }
    return width;
  }

  private float width(Chunk chunk, String shown) {
    Style style = chunk.run().style();
    return faces.get(style.cut()).width(shown) * style.size();
  }
}
