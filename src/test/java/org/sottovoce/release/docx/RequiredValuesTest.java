package org.sottovoce.release.docx;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sottovoce.document.docx.DocxFixture.paragraph;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.document.docx.DocxFixture;
import org.sottovoce.document.docx.DocxReader;

/** What stands in a release where a value of the original may not. */
class RequiredValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<a:prstGeom prst='Quill'/>|<a:prstGeom prst=\"rect\"/>",
        "<a:prstGeom prst='star5'/>|<a:prstGeom prst=\"star5\"/>",
        "<a:srgbClr val='Quill'/>|<a:srgbClr val=\"000000\"/>",
        "<a:off x='Quill' y='-7'/>|<a:off x=\"0\" y=\"-7\"/>",
        "<a:ln w='Quill' cap='rnd'/>|<a:ln cap=\"rnd\"/>",
        "<wp:positionH relativeFrom='Quill'><wp:align>quill</wp:align></wp:positionH>"
            + "|<wp:positionH relativeFrom=\"column\"><wp:posOffset>0</wp:posOffset>",
        "<wp:docPr id='Quill' name='Picture 1'/>|<wp:docPr id=\"0\" name=\"Object\"/>",
      })
  void aRequiredValueIsReplacedByANeutralOneAndAnyOtherIsLeftOut(String xml, String released)
      throws Exception {
    String document = released(xml);
    assertTrue(document.contains(released), document);
  }

  @Test
  void aGuideKeepsOneNewNameWhereverItIsReferredTo() throws Exception {
    String document =
        released(
            "<a:custGeom><a:gdLst><a:gd name='Quill' fmla='*/ w 1 3'/><a:gd name='x1'"
                + " fmla='+- r 0 Quill'/></a:gdLst><a:pathLst><a:path><a:lnTo><a:pt x='x1'"
                + " y='Quill'/></a:lnTo></a:path></a:pathLst></a:custGeom>");
    assertFalse(document.contains("Quill"), document);
    assertTrue(document.contains("<a:gd fmla=\"*/ w 1 3\" name=\"g1\"/>"), document);
    assertTrue(document.contains("<a:gd fmla=\"+- r 0 g1\" name=\"g2\"/>"), document);
    assertTrue(document.contains("<a:pt x=\"g2\" y=\"g1\"/>"), document);
  }

  private static String released(String drawing) throws Exception {
    DocxFixture fixture =
        DocxFixture.body(
            paragraph("words") + "<w:p><w:r><w:drawing>" + drawing + "</w:drawing></w:r></w:p>");
    byte[] bytes =
        new DocxInPlaceWriter()
            .write(Redactions.of(new DocxReader().read(fixture.file()), List.of()));
    return Redactions.unzip(bytes).get("word/document.xml");
  }
}
