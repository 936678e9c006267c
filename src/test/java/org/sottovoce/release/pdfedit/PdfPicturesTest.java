package org.sottovoce.release.pdfedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.Picture;
import org.sottovoce.document.Picture.Size;
import org.sottovoce.document.Shortfall;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TestPictures;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.document.pdf.PdfReader;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.segment.SegmentedDocument;

class PdfPicturesTest {

  private static final String SHOW = "q 120 0 0 80 40 100 cm /I Do Q";

  @Test
  void anImageInTheContentItselfIsKeptToo() throws Exception {
    Document document =
        read(
            pdf ->
                pdf.draw(
                    "q 120 0 0 80 40 100 cm BI /W 2 /H 1 /BPC 8 /CS /RGB /F /AHx ID"
                        + " 112233 445566> EI Q"));
    assertEquals("image/x-raw", document.pictures().get(0).mediaType());
    BufferedImage kept = images(read(released(document, 1))).get(0).orElseThrow();
    assertEquals(0xFF112233, kept.getRGB(0, 0));
    assertEquals(0xFF445566, kept.getRGB(1, 0));
  }

  @Test
  void anImageThatForetellsItsRowsIsReadRight() throws Exception {
    Document document = read(pdf -> image(pdf, TestPictures.image(90, 70)).draw(SHOW));
    assertEquals(TestPictures.colour(50, 40), images(document).get(0).orElseThrow().getRGB(50, 40));
  }

  @Test
  void whereAFormIsUsedTwiceEachUseIsKeptByItself() throws Exception {
    Document document =
        read(
            pdf -> {
              PDFormXObject form = pdf.form(SHOW);
              form.getResources()
                  .put(
                      COSName.getPDFName("I"),
                      LosslessFactory.createFromImage(pdf.pdf(), TestPictures.image(30, 20)));
              pdf.use("X1", form).draw("/X1 Do q 1 0 0 1 150 0 cm /X1 Do Q");
            });
    assertEquals(2, document.pictures().size());
    List<Picture> released = read(released(document, 2)).pictures();
    assertEquals(Optional.of(new Size(30, 20)), released.get(1).pixels());
    assertFalse(released.get(0).pixels().equals(released.get(1).pixels()));
  }

  @Test
  void whatIsClearInAnImageStaysClear() throws Exception {
    BufferedImage clear = new BufferedImage(9, 9, BufferedImage.TYPE_INT_ARGB);
    clear.setRGB(4, 4, 0xFF0000FF);
    Document document = read(pdf -> image(pdf, clear).draw(SHOW));
    BufferedImage kept = images(read(released(document, 1))).get(0).orElseThrow();
    assertEquals(0, kept.getRGB(0, 0) >>> 24);
    assertEquals(0xFF0000FF, kept.getRGB(4, 4));
  }

  @Test
  void aStencilIsKeptInBlack() throws Exception {
    Document document =
        read(pdf -> pdf.draw("q 120 0 0 80 40 100 cm BI /W 8 /H 1 /IM true /F /AHx ID F0> EI Q"));
    BufferedImage kept = images(read(released(document, 1))).get(0).orElseThrow();
    assertEquals(0, kept.getRGB(0, 0) >>> 24);
    assertEquals(0xFF000000, kept.getRGB(7, 0));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aHostileImageBecomesAGreyAreaInTime(String kind, COSStream image) throws Exception {
    Document document = read(pdf -> use(pdf, image).draw(SHOW));
    byte[] release = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> released(document, 1));
    assertEquals(List.of(Optional.empty()), images(document), kind);
    Picture area = read(release).pictures().get(0);
    assertEquals(Optional.of(new Size(120, 80)), area.points());
    assertTrue(area.pixels().orElseThrow().width() <= 120);
  }

  private static Object[][] hostile() throws IOException {
    Map<String, COSStream> images = new LinkedHashMap<>();
    images.put("more bytes than pixels", stream(8, 8, new byte[60_000_000]));
    images.put("vast", stream(90_000, 90_000, new byte[100]));
    images.put("more than an int", stream(2_000_000_000, 2_000_000_000, new byte[100]));
    images.put("negative", stream(-5, 8, new byte[100]));
    images.put("no size", stream(0, 0, new byte[100]));
    COSStream wide = stream(8, 8, new byte[192]);
    COSDictionary columns = new COSDictionary();
    columns.setInt(COSName.PREDICTOR, 12);
    columns.setInt(COSName.COLUMNS, 2_000_000_000);
    wide.setItem(COSName.DECODE_PARMS, columns);
    images.put("rows too wide", wide);
    COSStream fax = raw(8, 8, "CCITTFaxDecode", new byte[20]);
    fax.setItem(COSName.DECODE_PARMS, columns);
    images.put("fax too wide", fax);
    images.put("JPEG 2000", raw(8, 8, "JPXDecode", new byte[20]));
    images.put("JBIG2", raw(8, 8, "JBIG2Decode", new byte[20]));
    images.put("no JPEG", raw(8, 8, "DCTDecode", new byte[20]));
    images.put("unknown", raw(8, 8, "Quillfield", new byte[20]));
    COSStream masked = stream(1, 1_000_000, new byte[3_000_000]);
    masked.setItem(COSName.SMASK, stream(1_000_000, 1, new byte[3_000_000]));
    images.put("image and mask across", masked);
    return images.entrySet().stream()
        .map(one -> new Object[] {one.getKey(), one.getValue()})
        .toArray(Object[][]::new);
  }

  @Test
  void pagesThatAreOnlyPicturesAreNamed() throws Exception {
    Document document =
        read(
            pdf -> {
              scan(pdf);
              scan(pdf);
            });
    assertEquals(
        List.of(new Shortfall(Shortfall.Kind.SCANNED_PAGE, 2, List.of(2, 3))),
        document.shortfalls());
    assertEquals(OptionalInt.of(2), document.pictures().get(0).page());
    int end = document.text().strip().length();
    assertEquals(end, document.pictures().get(0).position().orElseThrow().start());
  }

  @Test
  void theyAreNamedWhereTheDocumentIsMadeAnewToo() throws Exception {
    Document document =
        read(
            pdf -> {
              pdf.draw("BT /F1 10 Tf 0.8 0.6 -0.6 0.8 40 50 Tm (Turned words) Tj ET");
              scan(pdf);
            });
    assertFalse(document.releasableInPlace());
    assertEquals(
        List.of(new Shortfall(Shortfall.Kind.SCANNED_PAGE, 1, List.of(2))), document.shortfalls());
    assertEquals(1, document.pictures().size());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsOnlyScannedIsRefusedAsSuch(boolean withBookmark) throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      scan(pdf);
      if (withBookmark) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle("Contents");
        outline.addLast(item);
        pdf.pdf().getDocumentCatalog().setDocumentOutline(outline);
      }
      byte[] bytes = pdf.bytes();
      UnreadableDocument refusal = assertThrows(UnreadableDocument.class, () -> read(bytes));
      assertEquals(Reason.SCANNED, refusal.reason());
    }
  }

  /** Draws on a page that has a line of text. */
  @FunctionalInterface
  private interface Drawing {
    void draw(PdfFixture pdf) throws IOException;
  }

  private static Document read(Drawing drawing) throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.line(260, "There is a line of words.");
      drawing.draw(pdf);
      return read(pdf.bytes());
    }
  }

  private static Document read(byte[] bytes) throws UnreadableDocument {
    return new PdfReader().read(new SourceFile("file.pdf", bytes));
  }

  private static PdfFixture image(PdfFixture pdf, BufferedImage image) throws IOException {
    pdf.page()
        .getResources()
        .put(COSName.getPDFName("I"), LosslessFactory.createFromImage(pdf.pdf(), image));
    return pdf;
  }

  private static PdfFixture use(PdfFixture pdf, COSStream image) throws IOException {
    PDImageXObject object = new PDImageXObject(new PDStream(image), null);
    pdf.page().getResources().put(COSName.getPDFName("I"), object);
    return pdf;
  }

  /** Adds a page with a picture alone. */
  private static void scan(PdfFixture pdf) throws IOException {
    PDPage page = new PDPage(new PDRectangle(400, 300));
    pdf.pdf().addPage(page);
    PDImageXObject image = LosslessFactory.createFromImage(pdf.pdf(), TestPictures.image(40, 30));
    try (PDPageContentStream content = new PDPageContentStream(pdf.pdf(), page)) {
      content.drawImage(image, 0, 0, 400, 300);
    }
  }

  private static COSStream stream(int width, int height, byte[] bytes) throws IOException {
    COSStream stream = entries(width, height);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }

  private static COSStream raw(int width, int height, String filter, byte[] bytes)
      throws IOException {
    COSStream stream = entries(width, height);
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(bytes);
    }
    stream.setItem(COSName.FILTER, COSName.getPDFName(filter));
    return stream;
  }

  private static COSStream entries(int width, int height) {
    COSStream stream = new COSStream();
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.WIDTH, width);
    stream.setInt(COSName.HEIGHT, height);
    stream.setInt(COSName.BITS_PER_COMPONENT, 8);
    stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
    return stream;
  }

  private static List<Optional<BufferedImage>> images(Document document) throws Exception {
    List<Optional<BufferedImage>> images = new ArrayList<>();
    new PdfReader().pictures(document.source(), (number, image) -> images.add(image));
    return images;
  }

  private static byte[] released(Document document, int kept) throws IOException {
    SegmentedDocument segmented = new SegmentedDocument(document, List.of(), List.of());
    return new PdfInPlaceWriter()
        .write(RedactedDocument.of("T01", segmented, List.of(), Set.of(kept)));
  }
}
