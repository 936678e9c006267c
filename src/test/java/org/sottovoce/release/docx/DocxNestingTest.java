package org.sottovoce.release.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sottovoce.document.docx.DocxFixture.paragraph;
import static org.sottovoce.document.docx.DocxFixture.run;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.docx.DocxFixture;
import org.sottovoce.document.docx.DocxReader;

/** Elements where no word processor puts them: no text is read in a place that is not written. */
class DocxNestingTest {

  private static final String BOX =
      "<w:txbxContent>" + paragraph("boxed Quillfeather") + "</w:txbxContent>";
  private static final String CHOICE = "<mc:Choice Requires='wps'>IN</mc:Choice>";

  /** Elements that hold others, that are left out, that give way, or that are written bare. */
  private static final List<String> AROUND =
      List.of(
          "<w:p>IN</w:p>",
          "<w:r>IN</w:r>",
          "<w:p><w:r>IN</w:r></w:p>",
          "<w:tbl><w:tr><w:tc>IN</w:tc></w:tr></w:tbl>",
          "<w:tbl>IN</w:tbl>",
          "<w:tr><w:trPr><w:del/></w:trPr><w:tc>IN</w:tc></w:tr>",
          "<w:tr><w:tc>IN</w:tc></w:tr>",
          "<w:pict>IN</w:pict>",
          "<w:object>IN</w:object>",
          "<w:drawing>IN</w:drawing>",
          "<w:txbxContent>IN</w:txbxContent>",
          "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>IN</w:p>",
          "<w:sdt><w:sdtPr/><w:sdtContent>IN</w:sdtContent></w:sdt>",
          "<w:ins>IN</w:ins>",
          "<w:del>IN</w:del>",
          "<w:font w:name='Quillfeather'>IN</w:font>",
          "<w:bookmarkStart>IN</w:bookmarkStart>",
          "<w:hyperlink r:id='none'>IN</w:hyperlink>",
          "<w:fldSimple w:instr=' AUTHOR Quillfeather '>IN</w:fldSimple>",
          "<w:background>IN</w:background>",
          "<w:headerReference>IN</w:headerReference>",
          "<w:unknown>IN</w:unknown>",
          "<w14:unknown>IN</w14:unknown>",
          "<m:oMath>IN</m:oMath>",
          "<m:unknown>IN</m:unknown>",
          "<m:r>IN</m:r>",
          "<m:t>IN</m:t>",
          "<v:textbox>IN</v:textbox>",
          "<v:imagedata>IN</v:imagedata>",
          "<v:unknown>IN</v:unknown>",
          "<o:OLEObject>IN</o:OLEObject>",
          "<a:hlinkClick>IN</a:hlinkClick>",
          "<a:blip>IN</a:blip>",
          "<a:graphicData uri='x'>IN</a:graphicData>",
          "<wp:inline>IN</wp:inline>",
          "<wp:align>IN</wp:align>",
          "<wps:txbx>IN</wps:txbx>",
          "<mc:AlternateContent>" + CHOICE + "</mc:AlternateContent>",
          "<mc:AlternateContent><mc:Fallback>IN</mc:Fallback></mc:AlternateContent>",
          CHOICE,
          "<mc:Fallback>IN</mc:Fallback>");

  private static final List<String> INSIDE =
      List.of(
          BOX,
          paragraph("words of Quillfeather"),
          run("a run of Quillfeather"),
          "<w:sym w:font='Arial' w:char='F051'/>",
          "<w:noBreakHyphen/>",
          "<m:t>x of Quillfeather</m:t>");

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  static IntStream around() {
    return IntStream.range(0, AROUND.size());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverStandsInWhateverReadsBackAsItWasReviewed(long seed) throws Exception {
    Random random = new Random(seed);
    StringBuilder body = new StringBuilder(paragraph("words before"));
    for (int i = 0; i < 6; i++) {
      body.append(nested(random, 5));
    }
    assertReadsBack(body.toString(), "seed " + seed);
  }

  @ParameterizedTest
  @MethodSource("around")
  void aTextBoxBelowAnyElementOfADrawingReadsBack(int number) throws Exception {
    String between = AROUND.get(number).replace("IN", "<v:textbox>" + BOX + "</v:textbox>");
    String drawing = "<w:p><w:r><w:pict>" + between + "</w:pict></w:r></w:p>";
    assertReadsBack(paragraph("words before") + drawing, between);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<w:sym w:char='F051'/>", "<w:tab/>", "<w:br/>", "<w:softHyphen/>"})
  void aCharacterThatNobodyReviewedIsNotReleased(String mark) throws Exception {
    String unread = "<w:hyperlink><w:p><w:r>" + mark + "</w:r></w:p></w:hyperlink>";
    byte[] released = release(paragraph("words before") + unread);
    assertFalse(Redactions.unzip(released).get("word/document.xml").contains(mark.substring(0, 6)));
  }

  private static String nested(Random random, int depth) {
    if (depth == 0 || random.nextInt(5) == 0) {
      return INSIDE.get(random.nextInt(INSIDE.size()));
    }
    StringBuilder content = new StringBuilder();
    for (int i = random.nextInt(2); i >= 0; i--) {
      content.append(nested(random, depth - 1));
    }
    return AROUND.get(random.nextInt(AROUND.size())).replace("IN", content);
  }

  private static void assertReadsBack(String body, String where) throws Exception {
    Document document = read(DocxFixture.body(body).bytes());
    assertEquals(
        Redactions.runningText(Redactions.replaceAll(document, "Quillfeather", "[P1]")),
        Redactions.runningText(read(release(body))),
        where);
  }

  private static byte[] release(String body) throws Exception {
    Document document = read(DocxFixture.body(body).bytes());
    return new DocxInPlaceWriter().write(Redactions.replaceAll(document, "Quillfeather", "[P1]"));
  }

  private static Document read(byte[] bytes) throws UnreadableDocument {
    return new DocxReader().read(new SourceFile("a.docx", bytes));
  }
}
