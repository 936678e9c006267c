package org.sottovoce.release.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sottovoce.document.docx.DocxFixture.paragraph;
import static org.sottovoce.document.docx.DocxFixture.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.docx.DocxFixture;
import org.sottovoce.document.docx.DocxReader;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.text.Span;

class DocxInPlaceWriterTest {

  private final DocxInPlaceWriter writer = new DocxInPlaceWriter();

  @Test
  void aNamePlantedEverywhereIsNowhereInTheRelease() throws Exception {
    byte[] released = writer.write(planted());
    String raw = new String(released, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    assertFalse(raw.contains("quillfeather"), "in the raw bytes");
    for (Map.Entry<String, String> entry : Redactions.unzip(released).entrySet()) {
      String content = (entry.getKey() + entry.getValue()).toLowerCase(Locale.ROOT);
      assertFalse(content.contains("quillfeather"), entry.getKey());
      assertFalse(content.contains("llfea"), entry.getKey());
    }
  }

  @Test
  void theTextAroundTheNamesEverywhereStands() throws Exception {
    RedactedDocument redacted = planted();
    Document released = read(writer.write(redacted));
    assertEquals(
        """
        split [person 1] end
        inserted [person 1] here
        commentedher pagefield resultsimple resultmarkedjumphidden [person 1]controlled [person 1]
        cell [person 1] one
        before
        nested [person 1] cell
        after
        boxed [person 1] text
        last words
        header [person 1] top
        footer [person 1] end
        footnote [person 1] note
        endnote [person 1] note""",
        Redactions.runningText(released));
    assertEquals(Redactions.runningText(redacted), Redactions.runningText(released));
  }

  @Test
  void theWordsOfAListLabelAreReviewedAndReplaced() throws Exception {
    String numbering = Redactions.unzip(writer.write(planted())).get("word/numbering.xml");
    assertTrue(numbering.contains("<w:lvlText w:val=\"[person 1] %1.\"/>"), numbering);
  }

  @Test
  void aReleaseHoldsOnlyPartsThatTheWriterMade() throws Exception {
    assertEquals(
        Set.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/app.xml",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/endnotes.xml",
            "word/fontTable.xml",
            "word/footer1.xml",
            "word/footnotes.xml",
            "word/header1.xml",
            "word/media/placeholder.png",
            "word/numbering.xml",
            "word/settings.xml",
            "word/styles.xml"),
        Redactions.unzip(writer.write(planted())).keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rsid",
        "w:author",
        "w:date",
        "w:ins ",
        "w:del",
        "commentR",
        "proofErr",
        "rPrChange",
        "pPrChange",
        "w:sdt",
        "mc:Fallback",
        "OLEObject",
        "docVar",
        "attachedTemplate",
        "rId12"
      })
  void marksOfEditingDoNotTravel(String mark) throws Exception {
    Redactions.unzip(writer.write(planted()))
        .forEach((name, content) -> assertFalse(content.contains(mark), name));
  }

  @Test
  void aReleaseOpensInAnotherLibrary() throws Exception {
    try (XWPFDocument opened =
        new XWPFDocument(new ByteArrayInputStream(writer.write(planted())))) {
      assertEquals("split [person 1] end", opened.getParagraphs().get(0).getText());
      assertEquals("header [person 1] top", opened.getHeaderList().get(0).getText().strip());
    }
  }

  @Test
  void exportingTwiceGivesTheSameBytes() throws Exception {
    assertArrayEquals(writer.write(planted()), writer.write(planted()));
  }

  @Test
  void aReplacementOverSeveralRunsTakesTheLookOfTheFirst() throws Exception {
    String italic = "<w:r><w:rPr><w:i/></w:rPr><w:t>Ann</w:t></w:r>";
    String body =
        document("<w:p>" + run("I met ") + italic + run(" Bell today") + "</w:p>", "Ann Bell");
    assertTrue(
        body.contains("<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">[X]</w:t></w:r>"),
        body);
    assertTrue(body.contains("<w:t xml:space=\"preserve\"> today</w:t>"), body);
  }

  @Test
  void tabsAndBreaksInsideAReplacedSpanGo() throws Exception {
    String runs = "<w:r><w:t>Ann</w:t><w:tab/><w:t>Bell</w:t><w:tab/><w:t>said</w:t></w:r>";
    String body = document("<w:p>" + runs + "</w:p>", "Ann\tBell");
    assertEquals(body.indexOf("<w:tab/>"), body.lastIndexOf("<w:tab/>"), body);
  }

  @Test
  void aSpanThatBeginsAtATabIsReplacedThere() throws Exception {
    SourceFile file =
        DocxFixture.body("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>Bell</w:t></w:r></w:p>").file();
    Document document = new DocxReader().read(file);
    RedactedDocument redacted =
        Redactions.of(document, List.of(Redactions.replacement(new Span(1, 6), "[X]")));
    assertEquals("a[X]", Redactions.runningText(read(writer.write(redacted))));
  }

  @Test
  void aLinkWhoseTargetWasNotTouchedIsKept() throws Exception {
    DocxFixture fixture =
        DocxFixture.body("<w:p><w:hyperlink r:id=\"rId7\">" + run("site") + "</w:hyperlink></w:p>")
            .link("word/document.xml", "rId7", "hyperlink", "https://example.org/guide", true);
    Map<String, String> released = release(fixture, "nothing of the kind");
    assertTrue(released.get("word/_rels/document.xml.rels").contains("https://example.org/guide"));
    assertTrue(released.get("word/document.xml").contains("<w:hyperlink r:id=\"rId1\">"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/ann-bell",
        "https://example.org/?q=Ann%20Bell",
        "mailto:annbell@example.org",
        "file:///C:/Users/guest/notes.docx"
      })
  void aLinkThatGivesAwayANameOrAFolderIsUnwrapped(String target) throws Exception {
    DocxFixture fixture =
        DocxFixture.body(
                "<w:p><w:hyperlink r:id=\"rId7\">" + run("Ann Bell, site") + "</w:hyperlink></w:p>")
            .link("word/document.xml", "rId7", "hyperlink", target, true);
    Map<String, String> released = release(fixture, "Ann Bell");
    assertFalse(released.containsKey("word/_rels/document.xml.rels"));
    assertFalse(released.get("word/document.xml").contains("hyperlink"));
  }

  @Test
  void aParagraphThatWasDeletedWithItsMarkGoes() throws Exception {
    String deleted =
        "<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr><w:del w:id=\"2\">"
            + "<w:r><w:delText>gone</w:delText></w:r></w:del></w:p>";
    String body = document(paragraph("one") + deleted + paragraph("two"), "zzz");
    assertEquals(2, body.split("<w:p>", -1).length - 1, body);
  }

  @Test
  void aChartBecomesThePlaceholderOfItsSize() throws Exception {
    String chart =
        "<w:p><w:r><w:t>see</w:t><w:drawing><wp:inline><wp:extent cx=\"777\" cy=\"888\"/>"
            + "<wp:docPr id=\"1\" name=\"Chart 1\"/><a:graphic><a:graphicData"
            + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart"
            + " r:id=\"rId5\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    String body = document(chart, "zzz");
    assertTrue(body.contains("<a:ext cx=\"777\" cy=\"888\"/>"), body);
    assertFalse(body.contains("chart"), body);
  }

  @Test
  void textInAPlaceThatIsNotReadIsNotWritten() throws Exception {
    String body = document(paragraph("seen") + "<w:t>loose</w:t><w:x><w:p/></w:x>", "zzz");
    assertFalse(body.contains("loose"), body);
  }

  @Test
  void aDocumentReadWithoutAnchorsIsNotWrittenInPlace() throws Exception {
    Document covered = new DocxReader().read(DocxFixture.body(paragraph("words")).file());
    Document textOnly =
        new Document(
            covered.source(),
            covered.format(),
            covered.text(),
            covered.parts(),
            Document.Fidelity.TEXT_ONLY);
    RedactedDocument redacted = Redactions.of(textOnly, List.<Replacement>of());
    assertThrows(IOException.class, () -> writer.write(redacted));
  }

  private static RedactedDocument planted() throws UnreadableDocument {
    Document document = new DocxReader().read(NamesEverywhere.file().file());
    return Redactions.replaceAll(document, NamesEverywhere.NAME, "[person 1]");
  }

  private String document(String body, String surface) throws Exception {
    return release(DocxFixture.body(body), surface).get("word/document.xml");
  }

  private Map<String, String> release(DocxFixture fixture, String surface) throws Exception {
    Document document = new DocxReader().read(fixture.file());
    return Redactions.unzip(writer.write(Redactions.replaceAll(document, surface, "[X]")));
  }

  private static Document read(byte[] released) throws UnreadableDocument {
    return new DocxReader().read(new SourceFile("released.docx", released));
  }
}
