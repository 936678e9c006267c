package org.sottovoce.release.odf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sottovoce.document.odf.OdfFixture.body;
import static org.sottovoce.document.odf.OdfFixture.paragraph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.odf.OdfFixture;
import org.sottovoce.document.odf.OdtReader;
import org.sottovoce.document.xml.ChildElements;
import org.sottovoce.document.xml.PartXml;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.docx.Redactions;
import org.w3c.dom.Element;

class OdtInPlaceWriterTest {

  private static final String TEXT =
      "<text:h text:style-name='Heading_20_1' text:outline-level='1'>Talk with Mary Whitaker</text:h>"
          + "<text:list text:style-name='L1' text:continue-numbering='true'><text:list-item"
          + " text:start-value='3'><text:p text:style-name='P1'>one</text:p></text:list-item>"
          + "</text:list><text:p text:style-name='P2'><text:span text:style-name='T1'>Mary"
          + "</text:span> Whitaker<text:tab/>said<text:s text:c='3'/>so<text:line-break/>"
          + "<text:page-number text:select-page='current'>1</text:page-number>"
          + "<text:note text:id='ftn1' text:note-class='footnote'><text:note-citation>1"
          + "</text:note-citation><text:note-body><text:p>note</text:p></text:note-body>"
          + "</text:note></text:p><text:section text:name='Section1' text:style-name='Sect1'>"
          + "<table:table table:name='Table1' table:style-name='Table1'><table:table-column"
          + " table:number-columns-repeated='2' table:style-name='Table1.A'/><table:table-row>"
          + "<table:table-cell table:number-columns-spanned='2' table:style-name='Table1.A1'>"
          + "<text:p>cell</text:p></table:table-cell><table:covered-table-cell/>"
          + "</table:table-row></table:table></text:section>"
          + "<text:p><draw:frame draw:name='Frame1' draw:style-name='fr1' svg:width='3cm'"
          + " text:anchor-type='paragraph' draw:z-index='0'><draw:text-box fo:min-height='1cm'>"
          + "<text:p>box</text:p></draw:text-box></draw:frame></text:p>";
  private static final String AUTOMATIC =
      "<style:style style:name='T1' style:family='text'><style:text-properties"
          + " fo:font-weight='bold' fo:color='#ff0000' style:font-name='Arial'/></style:style>"
          + "<style:style style:name='P2' style:family='paragraph'"
          + " style:parent-style-name='Text_20_body'><style:paragraph-properties"
          + " fo:margin-left='1.25cm' fo:break-before='page'><style:tab-stops><style:tab-stop"
          + " style:position='4cm' style:type='right'/></style:tab-stops>"
          + "</style:paragraph-properties></style:style><text:list-style style:name='L1'>"
          + "<text:list-level-style-number text:level='1' style:num-suffix='.'"
          + " style:num-format='1'><style:list-level-properties text:space-before='1cm'/>"
          + "</text:list-level-style-number></text:list-style>";
  private static final String NAMED =
      "<style:default-style style:family='paragraph'><style:text-properties fo:language='en'"
          + " fo:country='GB' style:font-size-asian='12pt'/></style:default-style>"
          + "<style:style style:name='Text_20_body' style:display-name='Text body'"
          + " style:family='paragraph' style:class='text'/>";
  private static final String HEADER =
      "<style:header><text:p text:style-name='Header'>page <text:page-count>3"
          + "</text:page-count></text:p></style:header>";

  private final OdtInPlaceWriter writer = new OdtInPlaceWriter();

  @ParameterizedTest
  @CsvSource({"content.xml", "styles.xml"})
  void aReleaseWithoutReplacementsIsTheSamePartByPart(String part) throws Exception {
    assertSame(part, release(whole(), "nothing of the kind", ""), whole());
  }

  @ParameterizedTest
  @CsvSource({"content.xml", "styles.xml"})
  void aReleaseDiffersWhereAReplacementRequiresIt(String part) throws Exception {
    OdfFixture expected = fixture(TEXT.replace("Mary Whitaker", "[X]"));
    assertSame(part, release(whole(), "Talk with Mary Whitaker", "Talk with [X]"), expected);
  }

  @Test
  void aReplacementOverSeveralSpansTakesTheLookOfTheFirst() throws Exception {
    String content =
        Redactions.unzip(release(whole(), "Mary Whitaker\t", "[X]\t")).get("content.xml");
    assertTrue(
        content.contains("<text:span text:style-name=\"T1\">[X]<text:tab/></text:span>said"),
        content);
  }

  @Test
  void theTypeStandsFirstAndIsStored() throws Exception {
    byte[] released = release(whole(), "x", "y");
    String head = new String(released, StandardCharsets.ISO_8859_1).substring(0, 90);
    assertTrue(head.contains("mimetypeapplication/vnd.oasis.opendocument.text"), head);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(released))) {
      assertEquals(ZipEntry.STORED, zip.getNextEntry().getMethod());
    }
  }

  @Test
  void aReleaseHoldsOnlyPartsThatTheWriterMadeAndListsThem() throws Exception {
    OdfFixture with =
        whole()
            .part("settings.xml", "<a/>")
            .part("Pictures/a.png", "x")
            .part("Basic/script-lc.xml", "<a/>");
    Map<String, String> parts = Redactions.unzip(release(with, "x", "y"));
    Set<String> listed =
        Set.of("content.xml", "styles.xml", "meta.xml", "settings.xml", "Pictures/placeholder.png");
    for (String name : listed) {
      String entry = "manifest:full-path=\"" + name + "\"";
      assertTrue(parts.get("META-INF/manifest.xml").contains(entry), name);
    }
    assertEquals(listed.size() + 2, parts.size(), parts.keySet().toString());
  }

  @Test
  void allPartsKeepToTheVersionOfTheOriginal() throws Exception {
    Map<String, String> parts = Redactions.unzip(release(whole(), "x", "y"));
    for (String name : List.of("content.xml", "styles.xml", "meta.xml")) {
      assertTrue(parts.get(name).contains("office:version=\"1.3\""), name);
    }
    assertTrue(parts.get("META-INF/manifest.xml").contains("manifest:version=\"1.3\""));
  }

  @Test
  void ofTheSettingsOnlyThoseOfTheLayoutTravel() throws Exception {
    String settings =
        "<o:document-settings xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:config='urn:oasis:names:tc:opendocument:xmlns:config:1.0'><o:settings>"
            + "<config:config-item-set config:name='ooo:configuration-settings'>"
            + item("AddParaTableSpacing", "true")
            + item("TableRowKeep", "Whitaker")
            + item("PrinterName", "true")
            + "</config:config-item-set></o:settings></o:document-settings>";
    String released =
        Redactions.unzip(release(whole().part("settings.xml", settings), "x", "y"))
            .get("settings.xml");
    assertTrue(released.contains("AddParaTableSpacing\" config:type=\"boolean\">true<"), released);
    assertFalse(released.contains("TableRowKeep"), released);
    assertFalse(released.contains("Printer"), released);
  }

  @Test
  void aPictureBecomesThePlaceholderOfItsSize() throws Exception {
    String picture =
        "<draw:frame draw:name='Image1' svg:width='3cm' svg:height='4cm'><draw:image"
            + " xlink:href='Pictures/1.png'/></draw:frame>";
    String content =
        Redactions.unzip(release(body(paragraph("see") + picture), "x", "y")).get("content.xml");
    assertTrue(
        content.contains(
            "svg:height=\"4cm\" svg:width=\"3cm\"><draw:image xlink:href=\"Pictures/"
                + "placeholder-85x113.png"),
        content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<text:author-name text:fixed='true'>Mary</text:author-name>|>Mary<",
        "<text:date text:date-value='2021-03-04'>4 March</text:date>|>4 March<",
        "<text:page-number>7</text:page-number>|><text:page-number>7</text:page-number><",
        "<text:a xlink:href='https://example.org/a'>site</text:a>|xlink:href=\"https://example.org/a\"",
        "<text:a xlink:href='../notes.odt'>site</text:a>|>site<",
      })
  void fieldsAndLinksKeepWhatMayTravel(String xml, String expected) throws Exception {
    String content = Redactions.unzip(release(body(paragraph(xml)), "zzz", "y")).get("content.xml");
    assertTrue(content.contains(expected), content);
  }

  @Test
  void aLinkFollowsTheNewNameOfItsBookmark() throws Exception {
    String xml =
        "<text:bookmark text:name='Whitaker notes'/>a<text:a xlink:href='#Whitaker notes'>b</text:a>";
    String content =
        Redactions.unzip(release(body(paragraph(xml)), "Whitaker", "[X]")).get("content.xml");
    assertTrue(content.contains("<text:bookmark text:name=\"Name1\"/>"), content);
    assertTrue(content.contains("xlink:href=\"#Name1\""), content);
  }

  @Test
  void writingTwiceGivesTheSameBytes() throws Exception {
    assertArrayEquals(release(whole(), "Mary", "[X]"), release(whole(), "Mary", "[X]"));
  }

  @Test
  void aDocumentReadWithoutAnchorsIsNotWrittenInPlace() throws Exception {
    Document covered = new OdtReader().read(whole().file());
    Document textOnly =
        new Document(
            covered.source(),
            covered.format(),
            covered.text(),
            covered.parts(),
            Document.Fidelity.TEXT_ONLY);
    RedactedDocument redacted = Redactions.of(textOnly, List.of());
    assertThrows(IOException.class, () -> writer.write(redacted));
  }

  private static OdfFixture whole() {
    return fixture(TEXT);
  }

  private static OdfFixture fixture(String text) {
    return body(text).automatic(AUTOMATIC).named(NAMED).master(HEADER);
  }

  private static String item(String name, String value) {
    return "<config:config-item config:name='"
        + name
        + "' config:type='boolean'>"
        + value
        + "</config:config-item>";
  }

  private byte[] release(OdfFixture fixture, String surface, String by) throws Exception {
    Document document = new OdtReader().read(fixture.file());
    return writer.write(Redactions.replaceAll(document, surface, by));
  }

  /** The groups below the root are equal: the roots declare other namespaces. */
  private static void assertSame(String part, byte[] released, OdfFixture expected)
      throws Exception {
    List<Element> actual = groups(part, released);
    List<Element> wanted = groups(part, expected.bytes());
    assertEquals(wanted.size(), actual.size());
    for (int i = 0; i < wanted.size(); i++) {
      assertTrue(wanted.get(i).isEqualNode(actual.get(i)), wanted.get(i).getNodeName());
    }
  }

  private static List<Element> groups(String part, byte[] bytes) throws Exception {
    String xml = Redactions.unzip(bytes).get(part);
    return ChildElements.of(PartXml.parse(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
