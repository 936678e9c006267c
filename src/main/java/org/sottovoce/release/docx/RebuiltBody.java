package org.sottovoce.release.docx;

import java.util.List;
import java.util.Optional;
import org.sottovoce.document.docx.WordNamespace;
import org.sottovoce.release.docx.SegmentPieces.Look;
import org.sottovoce.release.docx.SegmentPieces.Piece;
import org.sottovoce.release.xml.XmlOutput;
import org.sottovoce.release.SectionTitle;
import org.sottovoce.release.SegmentPieces.Look;
import org.sottovoce.release.SegmentPieces.Piece;

/** Writes the body of a rebuilt document: one paragraph for each segment. */
final class RebuiltBody {

  private final XmlOutput out = new XmlOutput();
  private final TurnLayout layout;

  RebuiltBody(TurnLayout layout) {
    this.layout = layout;
  }

  /** The main part's XML. */
  byte[] xml(List<RebuiltParagraph> paragraphs) {
    out.start("w:document").attribute("xmlns:w", WordNamespace.W.uri());
    out.attribute("xmlns:r", WordNamespace.R.uri()).start("w:body");
    Optional<String> section = Optional.empty();
    for (RebuiltParagraph paragraph : paragraphs) {
      Optional<String> heading = SectionTitle.of(paragraph.kind());
      if (heading.isPresent() && !heading.equals(section)) {
        begin(RebuiltStyles.HEADING);
        run(Optional.empty(), heading.get());
        out.end();
      }
      section = heading;
      paragraph(paragraph);
    }
    page();
    return out.end().end().bytes();
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
