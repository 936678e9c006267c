package org.sottovoce.document.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sottovoce.document.odf.OdfFixture.body;
import static org.sottovoce.document.odf.OdfFixture.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;

class OdtReaderTest {

  private final OdtReader reader = new OdtReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Mary<text:s/> lives|Mary  lives",
        "Mary<text:s text:c='3'/>lives|Mary   lives",
        "Mary<text:tab/>lives|Mary\\tlives",
        "Mary<text:line-break/>lives|Mary\\nlives",
        " Mary  lives|Mary lives",
        "Mary <text:span> lives</text:span>|Mary lives",
        "Ma<text:span text:style-name='T1'>ry</text:span>|Mary",
        "Ma\u00ADry|Ma\u00ADry",
        "<text:a xlink:href='#_Toc1'>Mary</text:a>|Mary",
        "<text:ruby><text:ruby-base>Mary</text:ruby-base><text:ruby-text>M</text:ruby-text>"
            + "</text:ruby>|MaryM",
        "<text:author-name>Mary</text:author-name>|Mary",
        "<text:user-field-get text:name='x'>Mary</text:user-field-get>|Mary",
        "<text:meta-field xml:id='m'>Mary</text:meta-field>|Mary",
        "<text:change-start text:change-id='c1'/>Mary<text:change-end text:change-id='c1'/>|Mary",
        "Mary<office:annotation><dc:creator>Bea</dc:creator><text:p>Bea</text:p>"
            + "</office:annotation>|Mary",
        "Mary<text:soft-page-break/>|Mary",
        "Mary<!-- Bea --> lives|Mary lives",
        "Mary<text:strange>Bea</text:strange>|Mary",
      })
  void aLineHoldsTheCharactersThatPeopleSee(String xml, String text) throws Exception {
    String expected = text.replace("\\t", "\t").replace("\\n", "\n");
    assertEquals(expected, reader.read(body(paragraph(xml)).file()).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BODY|<text:h text:outline-level='1'>Bea</text:h>",
        "BODY|<text:list><text:list-item><text:p>Bea</text:p></text:list-item></text:list>",
        "BODY|<text:section text:name='Section1'><text:p>Bea</text:p></text:section>",
        "BODY|<text:table-of-content text:name='Table of Contents1'><text:index-body>"
            + "<text:p>Bea</text:p></text:index-body></text:table-of-content>",
        "NAME|<text:section text:name='Bea'/>",
        "NAME|<table:table table:name='Bea'/>",
        "NAME|<text:p><text:bookmark text:name='Bea'/></text:p>",
        "NAME|<text:p><text:reference-mark-start text:name='Bea'/></text:p>",
        "NAME|<text:p><draw:frame draw:name='Bea'/></text:p>",
        "ALT_TEXT|<text:p><draw:frame><svg:title>Bea</svg:title></draw:frame></text:p>",
        "ALT_TEXT|<text:p><draw:frame><svg:desc>Bea</svg:desc></draw:frame></text:p>",
        "ALT_TEXT|<table:table><table:title>Bea</table:title></table:table>",
        "ALT_TEXT|<text:p><text:a office:title='Bea'/></text:p>",
        "LINK_TARGET|<text:p><text:a xlink:href='Bea'/></text:p>",
        "LINK_TARGET|<draw:a xlink:href='Bea'/>",
        "TEXT_BOX|<text:p><draw:frame><draw:text-box><text:p>Bea</text:p></draw:text-box>"
            + "</draw:frame></text:p>",
        "TEXT_BOX|<draw:g><draw:custom-shape><text:p>Bea</text:p></draw:custom-shape></draw:g>",
        "FOOTNOTE|<text:p><text:note text:note-class='footnote'><text:note-citation>1"
            + "</text:note-citation><text:note-body><text:p>Bea</text:p></text:note-body>"
            + "</text:note></text:p>",
        "ENDNOTE|<text:p><text:note text:note-class='endnote'><text:note-citation>i"
            + "</text:note-citation><text:note-body><text:p>Bea</text:p></text:note-body>"
            + "</text:note></text:p>",
        "FIELD|<office:forms><form:form><form:text form:current-value='Bea'/></form:form>"
            + "</office:forms>",
        "FIELD|<office:forms><form:form><form:checkbox form:label='Bea'/></form:form>"
            + "</office:forms>",
      })
  void eachPlaceIsAPartOfItsKind(TextPart.Kind kind, String xml) throws Exception {
    Document read = reader.read(body(paragraph("Mary") + xml).file());
    assertEquals("Mary\nBea", read.text());
    assertEquals(kind, read.parts().get(1).kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<text:tracked-changes><text:changed-region xml:id='c1'><text:deletion>"
            + "<text:p>Bea</text:p></text:deletion></text:changed-region></text:tracked-changes>",
        "<text:p><text:script>Bea</text:script></text:p>",
        "<table:table><table:table-row><table:covered-table-cell><text:p>Bea</text:p>"
            + "</table:covered-table-cell></table:table-row></table:table>",
        "<text:user-field-decls><text:user-field-decl office:string-value='Bea'/>"
            + "</text:user-field-decls>",
        "<text:p><draw:frame draw:name='Image1'><draw:object><math:math>Bea</math:math>"
            + "</draw:object></draw:frame></text:p>",
        "<text:p><text:bookmark text:name='__RefHeading___Toc12_34'/></text:p>",
        "<table:table table:name='Table1'/>",
        "<text:p><text:a xlink:href='#__RefHeading___Toc12_34'/></text:p>",
      })
  void whatNeverTravelsAndWhatNobodyWroteIsNoText(String xml) throws Exception {
    assertEquals("Mary", reader.read(body(xml + paragraph("Mary")).file()).text());
  }

  @Test
  void headersAndFootersFollowTheText() throws Exception {
    Document read =
        reader.read(
            body(paragraph("Mary"))
                .master(
                    "<style:header><text:p>top</text:p></style:header>"
                        + "<style:footer-left><text:p>end</text:p></style:footer-left>")
                .file());
    assertEquals("Mary\ntop\nend", read.text());
    assertEquals(TextPart.Kind.HEADER, read.parts().get(1).kind());
    assertEquals(TextPart.Kind.FOOTER, read.parts().get(2).kind());
  }

  @Test
  void namesOfStylesAndWordsOfLabelsAreRead() throws Exception {
    Document read =
        reader.read(
            body(paragraph("Mary"))
                .named(
                    "<style:style style:name='Text_20_body' style:family='paragraph'/>"
                        + "<style:style style:name='S1' style:display-name='Speech of Bea'"
                        + " style:family='paragraph'/>"
                        + "<text:list-style style:name='WWNum1'><text:list-level-style-number"
                        + " text:level='1' style:num-prefix='(' style:num-suffix=' of Bea)'/>"
                        + "</text:list-style>")
                .file());
    assertEquals("Mary\nSpeech of Bea\n of Bea)", read.text());
  }

  @Test
  void cellsKnowTheirPlace() throws Exception {
    String inner =
        "<table:table><table:table-row><table:table-cell><text:p>inner</text:p>"
            + "</table:table-cell></table:table-row></table:table>";
    String table =
        "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>a"
            + "</text:p></table:table-cell></table:table-row></table:table-header-rows>"
            + "<table:table-row><table:table-cell><text:p>b</text:p></table:table-cell>"
            + "<table:table-cell>"
            + inner
            + "</table:table-cell></table:table-row></table:table>";
    List<Optional<Cell>> cells = new ArrayList<>();
    reader.read(body(table).file()).parts().forEach(part -> cells.add(part.cell()));
    assertEquals(
        List.of(
            Optional.of(new Cell(0, 0, 0, 1)),
            Optional.of(new Cell(0, 1, 0, 2)),
            Optional.of(new Cell(1, 0, 0, 1))),
        cells);
  }

  @Test
  void anEncryptedPackageIsRefusedByName() {
    OdfFixture encrypted =
        body(paragraph("Mary"))
            .part(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                    + "<m:file-entry m:full-path='content.xml'><m:encryption-data/>"
                    + "</m:file-entry></m:manifest>");
    assertEquals(Reason.ENCRYPTED, refusal(encrypted));
    assertEquals(Reason.ENCRYPTED, refusal(body(paragraph("Mary")).part("encrypted-package", "x")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NO_TEXT|<text:p/>",
        "NO_TEXT|<text:p><draw:frame draw:name='portrait of Bea'/></text:p>",
        "DAMAGED|<text:p>Mary",
        "TOO_COMPLEX|<text:p>Mary<text:s text:c='2000000000'/></text:p>",
        "TOO_COMPLEX|<text:p>Mary<text:s text:c='3000000'/><text:s text:c='3000000'/></text:p>",
      })
  void whatCannotBeReadIsRefusedWithItsReason(Reason reason, String xml) {
    assertEquals(reason, refusal(body(xml)));
  }

  @Test
  void aPackageOfAnotherTypeIsRefused() {
    OdfFixture sheet =
        body(paragraph("Mary")).type("application/vnd.oasis.opendocument.spreadsheet");
    assertEquals(Reason.UNKNOWN_TYPE, refusal(sheet));
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "<text:section>".repeat(5000) + "</text:section>".repeat(5000);
    assertEquals(Reason.DAMAGED, refusal(body(paragraph("Mary") + deep)));
  }

  private Reason refusal(OdfFixture fixture) {
    return assertThrows(UnreadableDocument.class, () -> reader.read(fixture.file())).reason();
  }
}
