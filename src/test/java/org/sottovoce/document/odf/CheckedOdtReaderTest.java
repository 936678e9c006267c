package org.sottovoce.document.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sottovoce.document.odf.OdfFixture.body;
import static org.sottovoce.document.odf.OdfFixture.paragraph;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.DocumentReaders;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;

class CheckedOdtReaderTest {

  private static final String TALK = paragraph("Mary lives in Tollby.");

  private static final String SHEET = "application/vnd.oasis.opendocument.spreadsheet";

  private final CheckedOdtReader reader = new CheckedOdtReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<text:p>Tolly\u00ADbrook</text:p>",
        "<text:p>Tolly<text:tab/>Brook<text:line-break/>Lane<text:s text:c='4'/>End</text:p>",
        "<text:p>Tolly<text:span>brook</text:span></text:p>",
        "<text:p>Ma<text:bookmark text:name='Bea'/>ry</text:p>",
        "<text:p>Ma<draw:frame draw:name='Image1'><svg:title>Larkholm</svg:title></draw:frame>ry"
            + "</text:p>",
        "<text:p>Ma<draw:frame><draw:text-box><text:p>Larkholm</text:p></draw:text-box>"
            + "</draw:frame>ry</text:p>",
        "<text:p>Mary<text:note text:note-class='footnote'><text:note-citation>12"
            + "</text:note-citation><text:note-body><text:p>Larkholm</text:p></text:note-body>"
            + "</text:note>, so</text:p>",
        "<text:p>Mary<office:annotation><dc:creator>Ann</dc:creator><text:p>Larkholm</text:p>"
            + "</office:annotation></text:p>",
        "<text:tracked-changes><text:changed-region xml:id='c'><text:deletion><text:p>Larkholm"
            + "</text:p></text:deletion></text:changed-region></text:tracked-changes>",
        "<text:list><text:list-item><text:number>7.</text:number><text:p>Tollby</text:p>"
            + "</text:list-item></text:list>",
        "<table:table><table:table-row><table:table-cell><text:p>Larkholm</text:p>"
            + "</table:table-cell></table:table-row></table:table>",
        "<text:p>page <text:page-number>7</text:page-number></text:p>",
        "<text:p><text:script>Larkholm</text:script></text:p>",
      })
  void whatTheReaderKnowsIsCovered(String xml) throws Exception {
    SourceFile file = body(TALK + xml).file();
    assertEquals(new OdtReader().read(file), reader.read(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<text:p><text:strange>Call Larkholm.</text:strange></text:p>",
        "<text:strange><text:p>Call Larkholm.</text:p></text:strange>",
        "<text:p><draw:strange><text:p>Call Larkholm.</text:p></draw:strange></text:p>",
        "<strange><text:p>Call Larkholm.</text:p></strange>",
      })
  void textInAPlaceThatTheReaderDoesNotKnowStandsBehind(String xml) throws Exception {
    Document read = reader.read(body(xml + TALK).file());
    assertEquals(Fidelity.TEXT_ONLY, read.fidelity());
    assertEquals("Mary lives in Tollby.\nCall Larkholm.", read.text());
    assertEquals(List.of(), read.parts().get(1).anchors());
    assertFalse(read.releasableInPlace());
  }

  @Test
  void embeddedObjectsAreNotMissing() throws Exception {
    SourceFile file =
        body(TALK)
            .part("Object 1/content.xml", "<a>" + "</a>")
            .part("meta.xml", "<a>Larkholm</a>")
            .file();
    assertEquals(new OdtReader().read(file), reader.read(file));
  }

  @Test
  void templatesAreReadAsTexts() throws Exception {
    DocumentReaders readers = new DocumentReaders(Map.of(Format.ODT, reader));
    OdfFixture template = body(TALK).type("application/vnd.oasis.opendocument.text-template");
    Document read = readers.read(template.file());
    assertEquals(Format.ODT, read.format());
    assertEquals("Mary lives in Tollby.", read.text());
  }

  @Test
  void documentInOneFileIsReadAsThePackageWouldBe() throws Exception {
    OdfFixture fixture =
        OdfFixture.body(OdfFixture.paragraph("Nadia spoke.") + OdfFixture.paragraph("We listened."))
            .master("<style:header><text:p>Page of Nadia</text:p></style:header>");
    DocumentReaders readers = new DocumentReaders(Map.of(Format.ODT, reader));
    Document flat = readers.read(fixture.flat());
    assertEquals(Format.ODT, flat.format());
    assertEquals(Document.Fidelity.COVERED, flat.fidelity());
    assertEquals("Nadia spoke.\nWe listened.\nPage of Nadia", flat.text());
    assertEquals(readers.read(fixture.file()).parts(), flat.parts());
  }

  @Test
  void sheetInOneFileIsNoText() throws Exception {
    SourceFile sheet = OdfFixture.body("<text:p>a cell</text:p>").type(SHEET).flat();
    DocumentReaders readers = new DocumentReaders(Map.of(Format.ODT, reader));
    assertEquals(Format.OTHER, readers.read(sheet).format());
  }
}
