package org.sottovoce.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sottovoce.document.docx.DocxFixture.body;
import static org.sottovoce.document.docx.DocxFixture.paragraph;
import static org.sottovoce.document.docx.DocxFixture.run;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.CoverageCheck;
import org.sottovoce.document.Document;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.DocumentReaders;
import org.sottovoce.document.Shortfall;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;

class CheckedDocxReaderTest {

  private static final String TALK = paragraph("Mary lives in Tollby.");

  private final CheckedDocxReader reader = new CheckedDocxReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:p><w:r><w:t>Tolly</w:t><w:softHyphen/><w:t>brook</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>Tolly</w:t><w:noBreakHyphen/><w:t>Brook</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>Tolly</w:t><w:tab/><w:t>Brook</w:t><w:br/><w:t>Lane</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>Tolly</w:t><w:ptab/><w:t>Brook</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>Tolly</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>brook</w:t></w:r></w:p>",
        "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Tolly</w:t></w:r></w:p>",
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Tolly</w:t></w:r></w:p>",
        "<w:p><w:del w:id='1' w:author='Ann'><w:r><w:delText>Larkholm</w:delText></w:r></w:del></w:p>",
        "<w:p><w:ins w:id='1' w:author='Ann'><w:r><w:t>Larkholm</w:t></w:r></w:ins></w:p>",
        "<w:p><w:moveFrom w:id='1' w:author='Ann'><w:r><w:t>Larkholm</w:t></w:r></w:moveFrom></w:p>",
        "<w:p><w:r><w:ruby><w:rt><w:r><w:t>とう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t>"
            + "</w:r></w:rubyBase></w:ruby></w:r></w:p>",
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click here"
            + "</w:t></w:r></w:p></w:sdtContent></w:sdt>",
        "<w:p><w:fldSimple w:instr='AUTHOR'><w:r><w:t>Ann Ridley</w:t></w:r></w:fldSimple></w:p>",
        "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Larkholm</w:t></w:r>"
            + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>",
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Larkholm</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        "<w:p><m:oMath><m:r><m:t>n</m:t></m:r></m:oMath></w:p>",
      })
  void whatTheReaderKnowsIsCovered(String xml) throws Exception {
    SourceFile file = body(TALK + xml).file();
    assertEquals(new DocxReader().read(file), reader.read(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:strange><w:p><w:r><w:t>Call Larkholm.</w:t></w:r></w:p></w:strange>",
        "<w:p><w:strange><w:r><w:t>Call Larkholm.</w:t></w:r></w:strange></w:p>",
        "<w:p><w:r><w:strange><w:t>Call Larkholm.</w:t></w:strange></w:r></w:p>",
      })
  void textInAPlaceThatTheReaderDoesNotKnowStandsBehind(String xml) throws Exception {
    Document read = reader.read(body(xml + TALK).file());
    assertEquals(Fidelity.TEXT_ONLY, read.fidelity());
    assertEquals("Mary lives in Tollby.\nCall Larkholm.", read.text());
    TextPart last = read.parts().get(1);
    assertEquals("Call Larkholm.", read.surface(last.span()));
    assertEquals(List.of(), last.anchors());
    assertFalse(read.releasableInPlace());
    assertEquals(List.of(new Shortfall(Shortfall.Kind.PARAGRAPH, 1)), read.shortfalls());
    assertEquals("1 paragraph", Shortfall.words(read.shortfalls()));
  }

  @Test
  void whatDoesNotTravelIsCounted() throws Exception {
    String body =
        "<w:p><w:del w:id='1'><w:r><w:delText>x</w:delText></w:r></w:del>"
            + "<w:r><w:commentReference w:id='0'/></w:r><w:r><w:commentReference w:id='1'/></w:r>"
            + "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri='http://schemas."
            + "openxmlformats.org/drawingml/2006/chart'/></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    Document read = reader.read(body(TALK + body).file());
    assertEquals(Fidelity.COVERED, read.fidelity());
    assertEquals("2 comments, 1 tracked deletion, 1 chart", Shortfall.words(read.shortfalls()));
  }

  @Test
  void labelsOfADiagramAreNotMissing() throws Exception {
    String diagram =
        "<dgm:dataModel xmlns:dgm='http://schemas.openxmlformats.org/drawingml/2006/diagram'"
            + DocxFixture.NAMESPACES
            + "><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Ann Ridley</a:t></a:r></a:p></dgm:t>"
            + "</dgm:pt></dgm:ptLst></dgm:dataModel>";
    SourceFile file = body(TALK).linked("rId5", "diagramData", "data1.xml", diagram).file();
    Document read = reader.read(file);
    assertEquals("Mary lives in Tollby.", read.text());
    assertEquals(Fidelity.COVERED, read.fidelity());
    assertEquals(
        Fidelity.TEXT_ONLY,
        CoverageCheck.checked(new DocxReader().read(file), file).fidelity(),
        "Tika sees the labels");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "comments comments <w:comment w:id='1'>%s</w:comment>",
        "glossaryDocument glossaryDocument <w:docParts><w:docPart><w:docPartBody>%s"
            + "</w:docPartBody></w:docPart></w:docParts>"
      })
  void whatNeverTravelsIsNotMissing(String part) throws Exception {
    String[] kindRootContent = part.split(" ", 3);
    SourceFile file =
        body(TALK)
            .linked(
                "rId7",
                kindRootContent[0],
                "beside.xml",
                kindRootContent[1],
                String.format(Locale.ROOT, kindRootContent[2], paragraph("Ask Larkholm.")))
            .file();
    Document plain = new DocxReader().read(file);
    assertEquals(plain, reader.read(file));
    assertEquals("Mary lives in Tollby.", plain.text());
  }

  @Test
  void numbersThatAListMakesAreNotMissing() throws Exception {
    SourceFile file = list().file();
    assertEquals(new DocxReader().read(file), reader.read(file));
    assertEquals(
        Fidelity.TEXT_ONLY,
        CoverageCheck.checked(new DocxReader().read(file), file).fidelity(),
        "Tika makes a number when it sees the list");
  }

  @Test
  void marksOfNotesAreNotMissingButTheirTextIsRead() throws Exception {
    SourceFile file =
        body("<w:p>" + run("Mary") + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p>")
            .linked("rId3", "footnotes", "footnotes.xml", "footnotes", note("In Tollby."))
            .file();
    Document read = reader.read(file);
    assertEquals(Fidelity.COVERED, read.fidelity());
    assertTrue(read.text().contains("In Tollby."));
  }

  @Test
  void embeddedFilesAndPicturesAreNotMissing() throws Exception {
    SourceFile file =
        body(TALK)
            .link("word/document.xml", "rId8", "image", "media/image1.xml", false)
            .part("word/media/image1.xml", new byte[] {(byte) 0x89, 'P', 'N', 'G'})
            .link("word/document.xml", "rId9", "package", "embeddings/inner.xml", false)
            .part("word/embeddings/inner.xml", body(paragraph("Ask Larkholm.")).bytes())
            .file();
    assertTrue(new DocumentReaders().read(file).text().contains("Larkholm"), "Tika sees it");
    assertEquals(new DocxReader().read(file), reader.read(file));
  }

  @Test
  void fileThatTheFirstReaderRefusesKeepsItsReason() {
    SourceFile empty = body("<w:p/>").file();
    UnreadableDocument refused = assertThrows(UnreadableDocument.class, () -> reader.read(empty));
    assertEquals(Reason.NO_TEXT, refused.reason());
  }

  private static String note(String text) {
    return "<w:footnote w:id='2'>" + paragraph(text) + "</w:footnote>";
  }

  private static DocxFixture list() {
    String numbered =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>"
            + run("Mary lives in Tollby.")
            + "</w:p>";
    return body(numbered)
        .linked(
            "rId4",
            "numbering",
            "numbering.xml",
            "numbering",
            "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='7'/>"
                + "<w:numFmt w:val='decimal'/><w:lvlText w:val='%1)'/></w:lvl></w:abstractNum>"
                + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>");
  }
}
