package org.sottovoce.release.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.sottovoce.release.pdf.Line.Piece;

/** Draws the lines of one paragraph or cell: what a run is keeps its tag from line to line. */
final class LineSetter {

  private final Tags tags;
  private final PDStructureElement paragraph;
  private Optional<Run> run = Optional.empty();
  private PDStructureElement element;

  LineSetter(Tags tags, PDStructureElement paragraph) {
    this.tags = tags;
    this.paragraph = paragraph;
    this.element = paragraph;
  }

  /** Draws {@code line} with its start at {@code x}, {@code y}. */
  void draw(Line line, Pen pen, float x, float y) throws IOException {
    for (Piece piece : line.pieces()) {
      Run its = piece.chunk().run();
      if (run.filter(its::equals).isEmpty()) {
        element = tags.add(paragraph, its.tag());
        run = Optional.of(its);
      }
      pen.text(element, its.style(), piece.shown(), piece.chunk().actual(), x + piece.x(), y);
    }
  }
}
