package org.sottovoce.release.docx;

import java.util.List;
import java.util.Optional;
import org.sottovoce.document.docx.WordNamespace;
import org.sottovoce.release.Passage;
import org.sottovoce.release.Section;
import org.sottovoce.release.SegmentPieces.Look;
import org.sottovoce.release.SegmentPieces.Piece;
import org.sottovoce.release.xml.XmlOutput;

/** Writes the body of a rebuilt document: one paragraph for each segment. */
final class RebuiltBody {

  private final XmlOutput out = new XmlOutput();
  private final TurnLayout layout;

  RebuiltBody(TurnLayout layout) {
    this.layout = layout;
  }

  /** The main part's XML. */
  byte[] xml(List<Section> sections) {
    out.start("w:document").attribute("xmlns:w", WordNamespace.W.uri());
    out.attribute("xmlns:r", WordNamespace.R.uri()).start("w:body");
    for (Section section : sections) {
      section.title().ifPresent(this::heading);
      section.passages().forEach(this::passage);
    }
    page();
    return out.end().end().bytes();
  }

  private void heading(String title) {
    begin(RebuiltStyles.HEADING);
    run(Optional.empty(), title);
    out.end();
  }

  private void passage(Passage passage) {
    if (passage instanceof Passage.Turn turn) {
      paragraph(RebuiltParagraph.of(turn));
    } else {
      table((Passage.Grid) passage);
    }
  }

  /** A table across the page, and the paragraph that must follow it. */
  private void table(Passage.Grid grid) {
    RebuiltColumns columns = RebuiltColumns.of(grid);
    out.start("w:tbl").start("w:tblPr").empty("w:tblStyle", "w:val", RebuiltStyles.TABLE);
    out.empty("w:tblW", "w:w", Integer.toString(RebuiltStyles.TEXT_WIDTH), "w:type", "dxa");
    out.empty("w:tblLayout", "w:type", "fixed").end().start("w:tblGrid");
    columns.widths().forEach(it -> out.empty("w:gridCol", "w:w", Integer.toString(it)));
    out.end();
    for (int row = 0; row < grid.rows().size(); row++) {
      row(grid.rows().get(row), columns, grid.headed() && row == 0);
    }
    out.end();
    begin(RebuiltStyles.AFTER_TABLE);
    out.end();
  }

  private void row(Passage.Row row, RebuiltColumns columns, boolean heading) {
    out.start("w:tr").start("w:trPr").empty("w:cantSplit");
    if (heading) {
      out.empty("w:tblHeader");
    }
    out.end();
    for (int column = 0; column < row.cells().size(); column++) {
      Piece cell = row.cells().get(column);
      out.start("w:tc").start("w:tcPr");
      String width = Integer.toString(columns.widths().get(column));
      out.empty("w:tcW", "w:w", width, "w:type", "dxa").end();
      begin(RebuiltStyles.CELL);
      run(heading ? Optional.of(RebuiltStyles.STRONG) : style(cell.look()), cell.text());
      out.end().end();
    }
    out.end();
  }

  private void paragraph(RebuiltParagraph paragraph) {
    begin(paragraph.hangs() ? RebuiltStyles.TURN : "Normal");
    String before = "";
    for (Piece piece : paragraph.label()) {
      run(Optional.empty(), before);
      run(style(piece.look()), piece.text());
      before = " ";
    }
    if (paragraph.hangs()) {
      run(Optional.empty(), layout.isBeside(paragraph) ? "\t" : "\n");
    }
    for (Piece piece : paragraph.content()) {
      run(style(piece.look()), piece.text());
    }
    out.end();
  }

  private static Optional<String> style(Look look) {
    return switch (look) {
      case SPEAKER -> Optional.of(RebuiltStyles.SPEAKER);
      case TIMESTAMP -> Optional.of(RebuiltStyles.TIMESTAMP);
      case CONTENT -> Optional.empty();
    };
  }

  private void begin(String style) {
    out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style).end();
  }

  private void run(Optional<String> style, String text) {
    if (text.isEmpty()) {
      return;
    }
    out.start("w:r");
    style.ifPresent(s -> out.start("w:rPr").empty("w:rStyle", "w:val", s).end());
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t') {
        text(plain);
        out.empty(c == '\n' ? "w:br" : "w:tab");
      } else {
        plain.append(c);
      }
    }
    text(plain);
    out.end();
  }

  private void text(StringBuilder plain) {
    if (!plain.isEmpty()) {
      out.start("w:t").attribute("xml:space", "preserve").text(plain.toString()).end();
      plain.setLength(0);
    }
  }

  /** A4 with margins of 2.5 cm. */
  private void page() {
    out.start("w:sectPr");
    out.empty("w:headerReference", "w:type", "default", "r:id", DocxRebuilder.HEADER_ID);
    out.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
    out.start("w:pgMar").attribute("w:top", "1588").attribute("w:right", "1418");
    out.attribute("w:bottom", "1418").attribute("w:left", "1418").attribute("w:header", "709");
    out.attribute("w:footer", "709").attribute("w:gutter", "0").end().end();
  }
}
