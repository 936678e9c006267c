package org.sottovoce.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sottovoce.document.docx.DocxFixture.paragraph;
import static org.sottovoce.document.docx.DocxFixture.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.Document;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.SourceNode;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.text.Span;

class DocxReaderTest {

  private static final String MAIN = "word/document.xml";

  @Test
  void paragraphsAreLinesAndRunsHaveAnchors() throws Exception {
    Document document =
        read(DocxFixture.body("<w:p>" + run("Ann") + run(" Bell") + "</w:p>" + paragraph("said")));
    assertEquals("Ann Bell\nsaid", document.text());
    assertEquals(
        List.of(
            TextPart.of(
                Kind.BODY,
                new Span(0, 8),
                List.of(
                    new Anchor(new Span(0, 3), new SourceNode(MAIN, 0), 0),
                    new Anchor(new Span(3, 8), new SourceNode(MAIN, 1), 0))),
            TextPart.of(
                Kind.BODY,
                new Span(9, 13),
                List.of(new Anchor(new Span(9, 13), new SourceNode(MAIN, 2), 0)))),
        document.parts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:tab/> | \\t",
        "<w:ptab/> | \\t",
        "<w:br/> | \\n",
        "<w:cr/> | \\n",
        "<w:noBreakHyphen/> | \u2011",
        "<w:softHyphen/> | \u00AD",
        "<w:sym w:font='Arial' w:char='F041'/> | A",
        "<w:sym w:font='Wingdings' w:char='F041'/> | \uF041",
        "<w:sym w:font='Arial' w:char='D800'/> | \uFFFD",
        "<w:lastRenderedPageBreak/> | ''",
        "<w:delText>gone</w:delText> | ''",
        "<w:footnoteReference w:id='2'/> | ''",
      })
  void elementsOfARunThatStandForACharacter(String element, String character) throws Exception {
    String expected = character.replace("\\t", "\t").replace("\\n", "\n");
    Document document =
        read(DocxFixture.body("<w:p><w:r><w:t>a</w:t>" + element + "<w:t>b</w:t></w:r></w:p>"));
    assertEquals("a" + expected + "b", document.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:ins w:id='1' w:author='x'>RUN</w:ins> | kept",
        "<w:moveTo w:id='1'>RUN</w:moveTo> | kept",
        "<w:hyperlink w:anchor='_Toc1'>RUN</w:hyperlink> | kept",
        "<w:smartTag>RUN</w:smartTag> | kept",
        "<w:sdt><w:sdtPr/><w:sdtContent>RUN</w:sdtContent></w:sdt> | kept",
        "<w:fldSimple w:instr=' PAGE '>RUN</w:fldSimple> | kept",
        "<w:bdo w:val='ltr'>RUN</w:bdo> | kept",
        "<m:oMath><m:r><m:t>kept</m:t></m:r></m:oMath> | kept",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>kept</w:t></w:r> | kept",
        "<w:del w:id='1' w:author='x'>RUN</w:del> | ''",
        "<w:moveFrom w:id='1'>RUN</w:moveFrom> | ''",
      })
  void whatIsTextAndWhatIsNot(String inline, String expected) throws Exception {
    String content = inline.replace("RUN", run("kept"));
    Document document = read(DocxFixture.body("<w:p>" + run("x") + content + "</w:p>"));
    assertEquals("x" + expected, document.text());
  }

  @Test
  void cellsKnowTheirPlaceAlsoInNestedTables() throws Exception {
    String inner = "<w:tbl><w:tr><w:tc>" + paragraph("inner") + "</w:tc></w:tr></w:tbl>";
    Document document =
        read(
            DocxFixture.body(
                "<w:tbl><w:tr><w:tc>"
                    + paragraph("A")
                    + "</w:tc><w:sdt><w:sdtContent><w:tc>"
                    + paragraph("B")
                    + inner
                    + paragraph("C")
                    + "</w:tc></w:sdtContent></w:sdt></w:tr><w:tr><w:tc>"
                    + paragraph("D")
                    + "</w:tc></w:tr></w:tbl>"));
    assertEquals("A\nB\ninner\nC\nD", document.text());
    assertEquals(
        List.of(
            new Cell(0, 0, 0, 2),
            new Cell(0, 0, 1, 2),
            new Cell(1, 0, 0, 1),
            new Cell(0, 0, 1, 2),
            new Cell(0, 1, 0, 1)),
        document.parts().stream().map(TextPart::cell).map(Optional::orElseThrow).toList());
  }

  @Test
  void everyKindOfTextComesInItsOrder() throws Exception {
    String field =
        "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>REF ann</w:instrText>"
            + "<w:instrText>_bell</w:instrText><w:fldChar w:fldCharType='separate'/></w:r>"
            + run("result")
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    String drawing =
        "<w:r><w:pict><v:shape alt='a mill'><v:textbox><w:txbxContent>"
            + paragraph("boxed")
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
    Document document =
        read(
            DocxFixture.body(
                    "<w:p><w:bookmarkStart w:id='1' w:name='ann_bell'/>"
                        + field
                        + drawing
                        + "</w:p>"
                        + paragraph("second"))
                .linked("rId1", "footer", "footer1.xml", "ftr", paragraph("foot"))
                .linked("rId2", "header", "header1.xml", "hdr", paragraph("head"))
                .linked("rId3", "endnotes", "endnotes.xml", "endnotes", note("endnote", ""))
                .linked("rId4", "footnotes", "footnotes.xml", "footnotes", note("footnote", ""))
                .link(MAIN, "rId5", "hyperlink", "https://example.org/", true));
    assertEquals(
        List.of(
            "BODY result",
            "TEXT_BOX boxed",
            "BODY second",
            "HEADER head",
            "FOOTER foot",
            "FOOTNOTE footnote",
            "ENDNOTE endnote",
            "NAME ann_bell",
            "FIELD REF ann_bell",
            "ALT_TEXT a mill",
            "LINK_TARGET https://example.org/"),
        kinds(document));
  }

  @Test
  void ofTwoCopiesOfATextBoxOneIsRead() throws Exception {
    String box = "<w:txbxContent>" + paragraph("boxed") + "</w:txbxContent>";
    String shape =
        "<w:p>"
            + run("x")
            + "<w:r><mc:AlternateContent><mc:Choice Requires='REQUIRED'><w:drawing>"
            + "<wps:txbx>"
            + box
            + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
            + "<v:textbox>"
            + box.replace("boxed", "fallback")
            + "</v:textbox></w:pict>"
            + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";
    assertEquals("x\nboxed", read(DocxFixture.body(shape.replace("REQUIRED", "wps"))).text());
    assertEquals("x\nfallback", read(DocxFixture.body(shape.replace("REQUIRED", "c"))).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "' PAGEREF _Toc123456 \\h ' | ''",
        "' TOC \\o \"1-3\" \\h \\z \\u ' | ''",
        "' PAGE  \\* MERGEFORMAT ' | ''",
        "' HYPERLINK \"http://example.org\" ' | ' HYPERLINK \"http://example.org\" '",
        "' MERGEFIELD Ann ' | ' MERGEFIELD Ann '",
        "' TOC \\b annbell ' | ' TOC \\b annbell '",
        "' REF ann \\h ' | ' REF ann \\h '",
      })
  void generatedFieldCodesAreNoTextToReview(String code, String expected) throws Exception {
    Document document =
        read(
            DocxFixture.body(
                "<w:p>"
                    + run("x")
                    + "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>"
                    + code
                    + "</w:instrText><w:fldChar w:fldCharType='end'/></w:r></w:p>"));
    assertEquals(expected.isEmpty() ? "x" : "x\n" + expected, document.text());
  }

  @Test
  void wordsInTheLineBetweenTextAndNotesAreRead() throws Exception {
    Document document =
        read(
            DocxFixture.body(paragraph("x"))
                .linked(
                    "rId1",
                    "footnotes",
                    "footnotes.xml",
                    "footnotes",
                    note("footnote", " w:type='separator'")));
    assertEquals("x\nfootnote", document.text());
  }

  static Stream<Arguments> refused() {
    byte[] good = DocxFixture.body(paragraph("words")).bytes();
    String strict =
        "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/later\"><w:body/>"
            + "</w:document>";
    return Stream.of(
        refused(Reason.DAMAGED, Arrays.copyOf(good, good.length / 2)),
        refused(Reason.DAMAGED, "no package at all".getBytes(StandardCharsets.UTF_8)),
        refused(Reason.ENCRYPTED, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}),
        refused(Reason.DAMAGED, DocxFixture.body("<w:p>").bytes()),
        refused(Reason.DAMAGED, main("<!DOCTYPE x [<!ENTITY e 'v'>]><x>&e;</x>")),
        refused(Reason.STRICT, main(strict)),
        refused(Reason.UNKNOWN_TYPE, main("<workbook/>")),
        refused(Reason.NO_TEXT, DocxFixture.body("<w:p/>").bytes()),
        refused(
            Reason.IMPORTED,
            DocxFixture.body(paragraph("x"))
                .link(MAIN, "rId1", "aFChunk", "a.html", false)
                .bytes()),
        refused(
            Reason.IMPORTED,
            DocxFixture.body(paragraph("x"))
                .link(MAIN, "rId1", "subDocument", "a.docx", true)
                .bytes()),
        refused(
            Reason.DAMAGED, DocxFixture.body(paragraph("x")).part("../evil.xml", "<x/>").bytes()),
        refused(
            Reason.DAMAGED,
            DocxFixture.body(
                    "<w:sdt><w:sdtContent>".repeat(500) + "</w:sdtContent></w:sdt>".repeat(500))
                .bytes()),
        refused(
            Reason.TOO_COMPLEX,
            DocxFixture.body(paragraph("x")).part("word/zeros.bin", new byte[30 << 20]).bytes()));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatCannotBeReadIsRefusedWithItsReason(Reason reason, byte[] bytes) {
    SourceFile file = new SourceFile("a.docx", bytes);
    UnreadableDocument refusal =
        assertThrows(UnreadableDocument.class, () -> new DocxReader().read(file));
    assertEquals(reason, refusal.reason());
  }

  @Test
  void aRefusalSaysNoWordOfTheDocument() {
    SourceFile file = DocxFixture.body("<w:p><Quillfeather></w:p>").file();
    UnreadableDocument refusal =
        assertThrows(UnreadableDocument.class, () -> new DocxReader().read(file));
    for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
      assertFalse(cause.toString().contains("Quillfeather"), "the name in a message");
    }
  }

  @Test
  void readingTwiceGivesTheSame() throws Exception {
    SourceFile file = DocxFixture.body(paragraph("a") + paragraph("b")).file();
    assertEquals(new DocxReader().read(file).parts(), new DocxReader().read(file).parts());
  }

  @Test
  void commentsAndPeopleAreNoTextToReview() throws Exception {
    Document document =
        read(
            DocxFixture.body(paragraph("x"))
                .linked("rId1", "comments", "comments.xml", "comments", paragraph("secret")));
    assertEquals("x", document.text());
  }

  private static List<String> kinds(Document document) {
    List<String> kinds = new ArrayList<>();
    for (TextPart part : document.parts()) {
      kinds.add(part.kind() + " " + document.surface(part.span()));
    }
    return kinds;
  }

  private static String note(String kind, String type) {
    return "<w:" + kind + " w:id='1'" + type + ">" + paragraph(kind) + "</w:" + kind + ">";
  }

  private static byte[] main(String xml) {
    return DocxFixture.body("").part(MAIN, xml).bytes();
  }

  private static Arguments refused(Reason reason, byte[] bytes) {
    return Arguments.of(reason, bytes);
  }

  private static Document read(DocxFixture fixture) throws UnreadableDocument {
    return new DocxReader().read(fixture.file());
  }
}
