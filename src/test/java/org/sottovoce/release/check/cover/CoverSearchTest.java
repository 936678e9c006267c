package org.sottovoce.release.check.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CoverSearchTest {

  /** One page with "Tilda Brandt spoke" at (72, 700), 12 points high, and what is done to it. */
  private interface Deed {
    void on(PDDocument document, PDPage page) throws IOException;
  }

  private static Arguments done(String what, Deed deed, Cover... expected) {
    return Arguments.of(what, deed, List.of(expected));
  }

  static Stream<Arguments> deeds() {
    return Stream.of(
        done("nothing", (document, page) -> {}),
        done("black box", (d, p) -> box(d, p, Color.BLACK, 1), on(Cover.Kind.RECTANGLE)),
        done("white box", (d, p) -> box(d, p, Color.WHITE, 1), on(Cover.Kind.RECTANGLE)),
        done("a glassy box", (d, p) -> box(d, p, Color.YELLOW, 0.4f)),
        done("an underline", (d, p) -> draw(d, p, out -> fill(out, 72, 697, 100, 1))),
        done("a box beside it", (d, p) -> draw(d, p, out -> fill(out, 72, 640, 100, 20))),
        done("black on black", CoverSearchTest::blackOnBlack, on(Cover.Kind.RECTANGLE)),
        done("white on black", CoverSearchTest::whiteOnBlack),
        done("redaction not applied", (d, p) -> redact(p), on(Cover.Kind.MARKED)),
        done("dark highlight", (d, p) -> mark(p, 0.05f), on(Cover.Kind.HIGHLIGHT)),
        done("light highlight", (d, p) -> mark(p, 0.9f)),
        done("hatched", (d, p) -> draw(d, p, CoverSearchTest::hatch), on(Cover.Kind.HATCH)),
        done("struck out once", (d, p) -> draw(d, p, out -> line(out, 72, 690, 200, 715))),
        done("under a picture", (d, p) -> image(d, p, 700), on(Cover.Kind.IMAGE)),
        done("above a picture", (d, p) -> image(d, p, 500)),
        done(
            "bookmark",
            (d, p) -> {
              box(d, p, Color.BLACK, 1);
              bookmark(d, "Tilda's story");
            },
            on(Cover.Kind.RECTANGLE),
            new Cover(Cover.Kind.OUTLINE, 0)),
        done(
            "another bookmark",
            (d, p) -> {
              box(d, p, Color.BLACK, 1);
              bookmark(d, "The story of a town");
            },
            on(Cover.Kind.RECTANGLE)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("deeds")
  void hiddenTextIsToldFromTextThatPeopleRead(String what, Deed deed, List<Cover> expected)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      draw(document, page, out -> text(out, Color.DARK_GRAY, "Tilda Brandt spoke"));
      deed.on(document, page);
      document.save(bytes);
    }
    try (PDDocument read = Loader.loadPDF(bytes.toByteArray())) {
      assertEquals(expected, CoverSearch.of(read));
    }
  }

  private static Cover on(Cover.Kind kind) {
    return new Cover(kind, 1);
  }

  private interface Drawing {
    void in(PDPageContentStream out) throws IOException;
  }

  private static void draw(PDDocument document, PDPage page, Drawing drawing) throws IOException {
    try (PDPageContentStream out =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      drawing.in(out);
    }
  }

  private static void text(PDPageContentStream out, Color colour, String text) throws IOException {
    out.beginText();
    out.setNonStrokingColor(colour);
    out.setFont(new PDType1Font(FontName.HELVETICA), 12);
    out.newLineAtOffset(72, 700);
    out.showText(text);
    out.endText();
  }

  private static void fill(PDPageContentStream out, float x, float y, float width, float height)
      throws IOException {
    out.addRect(x, y, width, height);
    out.fill();
  }

  private static void box(PDDocument document, PDPage page, Color colour, float alpha)
      throws IOException {
    draw(
        document,
        page,
        out -> {
          PDExtendedGraphicsState state = new PDExtendedGraphicsState();
          state.setNonStrokingAlphaConstant(alpha);
          out.setGraphicsStateParameters(state);
          out.setNonStrokingColor(colour);
          fill(out, 70, 695, 80, 18);
        });
  }

  private static void blackOnBlack(PDDocument document, PDPage page) throws IOException {
    onBlack(document, page, Color.BLACK);
  }

  private static void whiteOnBlack(PDDocument document, PDPage page) throws IOException {
    onBlack(document, page, Color.WHITE);
  }

  private static void onBlack(PDDocument document, PDPage page, Color ink) throws IOException {
    draw(
        document,
        page,
        out -> {
          out.setNonStrokingColor(Color.BLACK);
          fill(out, 70, 595, 180, 18);
          out.transform(org.apache.pdfbox.util.Matrix.getTranslateInstance(0, -100));
          text(out, ink, "Omar Brandt");
        });
  }

  private static void redact(PDPage page) throws IOException {
    COSDictionary annotation = new COSDictionary();
    annotation.setName(COSName.SUBTYPE, "Redact");
    annotation.setItem(COSName.RECT, new PDRectangle(70, 695, 80, 18).getCOSArray());
    add(page, PDAnnotation.createAnnotation(annotation));
  }

  private static void mark(PDPage page, float grey) throws IOException {
    PDAnnotationHighlight highlight = new PDAnnotationHighlight();
    highlight.setRectangle(new PDRectangle(70, 695, 80, 18));
    highlight.setQuadPoints(new float[] {70, 713, 150, 713, 70, 695, 150, 695});
    highlight.setColor(new PDColor(new float[] {grey, grey, 0}, PDDeviceRGB.INSTANCE));
    add(page, highlight);
  }

  private static void add(PDPage page, PDAnnotation annotation) throws IOException {
    List<PDAnnotation> annotations = page.getAnnotations();
    annotations.add(annotation);
    page.setAnnotations(annotations);
  }

  private static void line(PDPageContentStream out, float x1, float y1, float x2, float y2)
      throws IOException {
    out.moveTo(x1, y1);
    out.lineTo(x2, y2);
    out.stroke();
  }

  private static void hatch(PDPageContentStream out) throws IOException {
    for (int x = 60; x < 160; x += 4) {
      line(out, x, 695, x + 18, 713);
      line(out, x + 18, 695, x, 713);
    }
  }

  private static void image(PDDocument document, PDPage page, float y) throws IOException {
    BufferedImage grey = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
    var picture = LosslessFactory.createFromImage(document, grey);
    draw(document, page, out -> out.drawImage(picture, 70, y - 5, 120, 20));
  }

  private static void bookmark(PDDocument document, String title) {
    PDDocumentOutline outline = new PDDocumentOutline();
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    outline.addLast(item);
    document.getDocumentCatalog().setDocumentOutline(outline);
  }
}
