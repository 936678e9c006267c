package org.sottovoce.release.docx;

import java.io.IOException;
import java.util.List;
import org.sottovoce.document.docx.WordNamespace;
import org.sottovoce.release.Passage;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;
import org.sottovoce.release.Section;
import org.sottovoce.release.xml.XmlOutput;

/**
 * Writes a new DOCX for a document of any format: a paragraph for each segment, tables as tables,
 * speaker labels beside their turns, the neutral code and page numbers in the header, named styles,
 * and nothing that came from the original but its released text.
 */
public final class DocxRebuilder implements ReleaseWriter {

  static final String HEADER_ID = "rIdHeader";

  /**
   * {@inheritDoc}
   *
   * @throws IOException when a word of the document stands outside its segments
   */
  @Override
  public byte[] write(RedactedDocument document) throws IOException {
    List<Section> sections = Section.of(document);
    TurnLayout layout = TurnLayout.of(turns(sections));
    PackageBuilder builder = new PackageBuilder();
    List<PartLink> links =
        List.of(
            PartLink.to("rIdStyles", "styles", "styles.xml"),
            PartLink.to("rIdSettings", "settings", "settings.xml"),
            PartLink.to(HEADER_ID, "header", "header1.xml"));
    byte[] body = new RebuiltBody(layout).xml(sections);
    builder.word(PackageBuilder.MAIN, "document.main", body, links);
    builder.word("word/styles.xml", "styles", RebuiltStyles.xml(layout.hanging()), List.of());
    builder.word("word/settings.xml", "settings", settings(), List.of());
    builder.word("word/header1.xml", "header", header(document.code()), List.of());
    return builder.build(document.code());
  }

  private static List<RebuiltParagraph> turns(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> section.passages().stream())
        .filter(Passage.Turn.class::isInstance)
        .map(passage -> RebuiltParagraph.of((Passage.Turn) passage))
        .toList();
  }

  /** Says that the file is made for today's Word, which otherwise imitates an old one. */
  private static byte[] settings() {
    XmlOutput out = new XmlOutput();
    out.start("w:settings").attribute("xmlns:w", WordNamespace.W.uri()).start("w:compat");
    out.empty(
        "w:compatSetting",
        "w:name",
        "compatibilityMode",
        "w:uri",
        "http://schemas.microsoft.com/office/word",
        "w:val",
        "15");
    return out.end().end().bytes();
  }

  private static byte[] header(String code) {
    XmlOutput out = new XmlOutput();
    out.start("w:hdr").attribute("xmlns:w", WordNamespace.W.uri()).start("w:p");
    out.start("w:pPr").empty("w:pStyle", "w:val", RebuiltStyles.HEADER).end();
    text(out, code);
    out.start("w:r").empty("w:tab").end();
    field(out, "PAGE");
    text(out, " / ");
    field(out, "NUMPAGES");
    return out.end().end().bytes();
  }

  private static void field(XmlOutput out, String code) {
    out.start("w:fldSimple").attribute("w:instr", " " + code + " ");
    text(out, "1");
    out.end();
  }

  private static void text(XmlOutput out, String text) {
    out.start("w:r").start("w:t").attribute("xml:space", "preserve").text(text).end().end();
  }
}
