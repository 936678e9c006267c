package org.sottovoce.release.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.release.Imprint;
import org.sottovoce.release.Reviews;
import org.sottovoce.release.pdf.PdfWriter;

/** Plants one name in each place of a PDF. */
class PdfLeakTest {

  private interface Planting {
    void into(PDDocument pdf) throws IOException;
  }

  private static List<Leak> check(byte[] bytes, String... surfaces) {
    List<Sought> sought =
        Stream.of(surfaces)
            .map(
                surface ->
                    new Sought(
                        surface,
                        IdentifierType.PERSON,
                        new TreeSet<>(),
                        false,
                        Optional.of(Map.of())))
            .toList();
    return new LeakCheck(sought).check(List.of(CheckedFile.of("T01.pdf", bytes))).leaks();
  }

  private static byte[] pdf(Planting planting) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      page(pdf, "Nothing to see");
      planting.into(pdf);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void page(PDDocument pdf, String... lines) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.newLineAtOffset(72, 700);
      for (String line : lines) {
        content.showText(line);
        content.newLineAtOffset(0, -14);
      }
      content.endText();
    }
  }

  static Stream<Arguments> plantings() {
    return Stream.of(
        row("one line", pdf -> page(pdf, "it was Mary Whitaker who")),
        row("two lines", pdf -> page(pdf, "it was Mary", "Whitaker who")),
        row("hyphen", pdf -> page(pdf, "it was Mary Whit-", "aker who")),
        row("letters apart", pdf -> page(pdf, "it was M a r y W h i t a k e r")),
        row(
            "two pages with feet",
            pdf -> {
              page(pdf, "it was Mary", "page 1 of 2");
              page(pdf, "Whitaker who", "page 2 of 2");
            }),
        row("letters drawn backwards", PdfLeakTest::backwards),
        row("letters drawn backwards beside a column", PdfLeakTest::backwardsBesideAColumn),
        row("letters read backwards", pdf -> page(pdf, "it was rekatihW yraM who")),
        row("backwards in a stream", pdf -> orphan(pdf, "BT (rekati) Tj ET (rekatihW yraM) Tj")),
        row("author", pdf -> pdf.getDocumentInformation().setAuthor("Mary Whitaker")),
        row("own property", pdf -> info(pdf).setCustomMetadataValue("By", "Mary Whitaker")),
        row("name of property", pdf -> info(pdf).setCustomMetadataValue("Mary Whitaker", "x")),
        row("XMP", PdfLeakTest::xmp),
        row("outline", PdfLeakTest::outline),
        row("annotation", PdfLeakTest::annotation),
        row("attachment", PdfLeakTest::attachment),
        row("stream that nothing shows", pdf -> orphan(pdf, "BT [(Mary Whi) -20 (taker)] TJ ET")),
        row("escapes in a stream", pdf -> orphan(pdf, "get('of/%4Dary%20Whitaker')")),
        row("Unicode in a stream", pdf -> orphan(pdf, spaced("of/%4Dary%20Whitaker"))));
  }

  private static Arguments row(String name, Planting planting) {
    return Arguments.of(name, planting);
  }

  /** Each letter to the left of the one before it, and no blank. */
  private static void backwards(PDDocument pdf) throws IOException {
    PDPage page = pdf.getPage(0);
    PDType1Font font = new PDType1Font(FontName.COURIER);
    String line = "it was Mary Whitaker who";
    try (PDPageContentStream content =
        new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, false)) {
      content.beginText();
      content.setFont(font, 10);
      content.newLineAtOffset(72 + 6 * line.length(), 500);
      for (int i = line.length() - 1; i >= 0; i--) {
        content.newLineAtOffset(-6, 0);
        content.showText(line.substring(i, i + 1).strip());
      }
      content.endText();
    }
  }

  private static void backwardsBesideAColumn(PDDocument pdf) throws IOException {
    PDPage page = pdf.getPage(0);
    backwards(pdf);
    try (PDPageContentStream content =
        new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, false)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.newLineAtOffset(300, 503);
      content.showText("another column");
      content.endText();
    }
  }

  private static org.apache.pdfbox.pdmodel.PDDocumentInformation info(PDDocument pdf) {
    return pdf.getDocumentInformation();
  }

  private static void xmp(PDDocument pdf) throws IOException {
    String xmp =
        "<?xpacket begin=\"\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><a>Mary Whitaker</a>"
            + "</x:xmpmeta><?xpacket end=\"w\"?>";
    pdf.getDocumentCatalog()
        .setMetadata(
            new PDMetadata(pdf, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
  }

  private static void outline(PDDocument pdf) {
    PDDocumentOutline outline = new PDDocumentOutline();
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle("Mary Whitaker");
    outline.addLast(item);
    pdf.getDocumentCatalog().setDocumentOutline(outline);
  }

  private static void annotation(PDDocument pdf) throws IOException {
    PDAnnotationText note = new PDAnnotationText();
    note.setContents("ask Mary Whitaker");
    pdf.getPage(0).getAnnotations().add(note);
  }

  private static void attachment(PDDocument pdf) throws IOException {
    byte[] text = "Mary Whitaker".getBytes(StandardCharsets.UTF_16);
    PDEmbeddedFile file =
        new PDEmbeddedFile(pdf, new ByteArrayInputStream(text), COSName.FLATE_DECODE);
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setEmbeddedFile(file);
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of("a", specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    pdf.getDocumentCatalog().setNames(names);
  }

  /** As UTF-16 looks to a reader of single bytes. */
  private static String spaced(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.US_ASCII);
  }

  private static void orphan(PDDocument pdf, String content) throws IOException {
    COSStream stream = pdf.getDocument().createCOSStream();
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    pdf.getPage(0).getCOSObject().setItem("Spare", stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plantings")
  void nameIsFoundInEachPlaceOfAPdf(String place, Planting planting) throws IOException {
    assertEquals(List.of(), check(pdf(pdf -> {}), "Mary Whitaker"), "the honest file");
    assertFalse(check(pdf(planting), "Mary Whitaker").isEmpty(), place);
  }

  @Test
  void ownPdfHoldsNothingThatLooksLikeAName() throws IOException {
    byte[] pdf =
        new PdfWriter(new Imprint("Sottovoce", "trial", LocalDate.of(2031, 2, 3)))
            .write(Reviews.redacted(Reviews.of("P1: {P:Tilda} said so.")).get(0));
    assertEquals(
        List.of(),
        check(pdf, "Tilda", "Adobe", "Liberation", "Steve Matteson", "Georgia", "Mark", "Red Hat"));
  }

  @Test
  void shortNamesReadBackwardsAreOtherWords() throws IOException {
    byte[] pdf = pdf(it -> page(it, "Noel came to rental yard with nos liw"));
    assertEquals(List.of(), check(pdf, "Leon", "Latner", "Wilson"));
  }

  @Test
  void encryptedPdfIsALeak() {
    byte[] broken = "%PDF-1.7\nno more".getBytes(StandardCharsets.US_ASCII);
    assertEquals(Leak.Kind.UNREADABLE, check(broken, "Tilda").get(0).kind());
  }
}
