package org.sottovoce.release.pdfedit;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.document.pdf.PagePiece;
import org.sottovoce.document.pdf.PageText;
import org.sottovoce.document.pdf.ShownGlyph;

/** Finds the runs of a page, line by line. */
final class Runs {

  private final List<List<Run>> lines = new ArrayList<>();
  private List<Run> line = new ArrayList<>();
  private boolean blank;

  private Runs() {}

  /** The lines of {@code page}, each with its runs in reading order; none is empty. */
  static List<List<Run>> of(PageText page) {
    Runs runs = new Runs();
    for (List<PagePiece> paragraph : page.paragraphs()) {
      paragraph.forEach(runs::add);
      runs.endLine();
    }
    return runs.lines;
  }

  private void add(PagePiece piece) {
    if (piece.endsLine()) {
      endLine();
    } else if (piece.glyph().isEmpty()) {
      blank = true;
    } else {
      add(piece.glyph().get());
      blank = false;
    }
  }

  private void add(ShownGlyph glyph) {
    if (!line.isEmpty() && line.get(line.size() - 1).takes(glyph)) {
      line.get(line.size() - 1).add(glyph, blank);
    } else {
      line.add(new Run(glyph));
    }
  }

  private void endLine() {
    if (!line.isEmpty()) {
      lines.add(line);
      line = new ArrayList<>();
    }
    blank = false;
  }
}
