package org.sottovoce.release.docx;

import java.util.List;
import org.sottovoce.document.docx.WordNamespace;
import org.sottovoce.release.xml.XmlOutput;

/** The styles of a rebuilt document, by name, so that a reader can change its whole look. */
final class RebuiltStyles {

  static final String TURN = "Turn";
  static final String SPEAKER = "Speaker";
  static final String TIMESTAMP = "Timestamp";
  static final String HEADING = "Heading1";
  static final String HEADER = "Header";
  static final String TABLE = "TranscriptTable";
  static final String CELL = "Cell";
  static final String AFTER_TABLE = "AfterTable";
  static final String STRONG = "Strong";

  /** The width of the text on A4, in twentieths of a point. */
  static final int TEXT_WIDTH = 9070;

  private static final String MUTED = "6B6B6B";

  private RebuiltStyles() {}

  /**
   * The styles part.
   *
   * @param hanging how far the text of a turn stands in from its label, in twentieths of a point
   */
  static byte[] xml(int hanging) {
    XmlOutput out = new XmlOutput();
    out.start("w:styles").attribute("xmlns:w", WordNamespace.W.uri());
    defaults(out);
    begin(out, "paragraph", "Normal", "Normal", true).empty("w:qFormat").end();
    begin(out, "character", "DefaultParagraphFont", "Default Paragraph Font", true).end();
    turn(out, hanging);
    speaker(out);
    timestamp(out);
    heading(out);
    header(out);
    cells(out);
    table(out);
    return out.end().bytes();
  }

  private static void defaults(XmlOutput out) {
    out.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
    out.empty("w:rFonts", "w:ascii", "Calibri", "w:hAnsi", "Calibri", "w:cs", "Calibri");
    out.empty("w:sz", "w:val", "22").empty("w:szCs", "w:val", "22");
    out.empty("w:lang", "w:val", "en-GB", "w:eastAsia", "en-GB", "w:bidi", "en-GB").end().end();
    out.start("w:pPrDefault").start("w:pPr");
    out.empty("w:spacing", "w:after", "120", "w:line", "276", "w:lineRule", "auto");
    out.end().end().end();
  }

  private static void turn(XmlOutput out, int hanging) {
    String indent = Integer.toString(hanging);
    begin(out, "paragraph", TURN, "Turn", false).empty("w:basedOn", "w:val", "Normal");
    out.empty("w:qFormat").start("w:pPr").start("w:tabs");
    out.empty("w:tab", "w:val", "left", "w:pos", indent).end();
    out.empty("w:ind", "w:left", indent, "w:hanging", indent).end().end();
  }

  private static void speaker(XmlOutput out) {
    begin(out, "character", SPEAKER, "Speaker", false).empty("w:qFormat");
    out.start("w:rPr").empty("w:b").empty("w:bCs").end().end();
  }

  private static void timestamp(XmlOutput out) {
    begin(out, "character", TIMESTAMP, "Timestamp", false).empty("w:qFormat");
    out.start("w:rPr").empty("w:color", "w:val", MUTED);
    out.empty("w:sz", "w:val", "18").empty("w:szCs", "w:val", "18").end().end();
  }

  private static void heading(XmlOutput out) {
    begin(out, "paragraph", HEADING, "heading 1", false).empty("w:basedOn", "w:val", "Normal");
    out.empty("w:next", "w:val", "Normal").empty("w:qFormat").start("w:pPr").empty("w:keepNext");
    out.empty("w:spacing", "w:before", "360", "w:after", "120").empty("w:outlineLvl", "w:val", "0");
    out.end().start("w:rPr").empty("w:b").empty("w:bCs");
    out.empty("w:sz", "w:val", "26").empty("w:szCs", "w:val", "26").end().end();
  }

  private static void header(XmlOutput out) {
    begin(out, "paragraph", HEADER, "header", false).empty("w:basedOn", "w:val", "Normal");
    out.start("w:pPr").start("w:pBdr");
    out.empty("w:bottom", "w:val", "single", "w:sz", "4", "w:space", "4", "w:color", "BFBFBF");
    out.end().start("w:tabs");
    out.empty("w:tab", "w:val", "right", "w:pos", Integer.toString(TEXT_WIDTH)).end().end();
    out.start("w:rPr").empty("w:color", "w:val", MUTED).empty("w:sz", "w:val", "18");
    out.end().end();
  }

  private static void cells(XmlOutput out) {
    begin(out, "paragraph", CELL, "Cell", false).empty("w:basedOn", "w:val", "Normal");
    out.start("w:pPr").empty("w:spacing", "w:before", "40", "w:after", "40").end().end();
    begin(out, "paragraph", AFTER_TABLE, "After Table", false);
    out.empty("w:basedOn", "w:val", "Normal").start("w:pPr");
    out.empty("w:spacing", "w:after", "60", "w:line", "120", "w:lineRule", "exact").end().end();
    begin(out, "character", STRONG, "Strong", false).start("w:rPr").empty("w:b").empty("w:bCs");
    out.end().end();
  }

  /** Thin lines below the rows, none at the sides. */
  private static void table(XmlOutput out) {
    begin(out, "table", TABLE, "Transcript Table", false).start("w:tblPr").start("w:tblBorders");
    for (String side : List.of("w:top", "w:bottom", "w:insideH")) {
      out.empty(side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "BFBFBF");
    }
    out.end().end().end();
  }

  private static XmlOutput begin(
      XmlOutput out, String type, String id, String name, boolean isDefault) {
    out.start("w:style").attribute("w:type", type);
    if (isDefault) {
      out.attribute("w:default", "1");
    }
    return out.attribute("w:styleId", id).empty("w:name", "w:val", name);
  }
}
