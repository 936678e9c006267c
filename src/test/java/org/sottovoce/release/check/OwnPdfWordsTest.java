package org.sottovoce.release.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.release.Imprint;
import org.sottovoce.release.Reviews;
import org.sottovoce.release.pdf.PdfWriter;

/**
 * What the typesetter writes into every PDF by itself is no leak, whoever is called so in a study;
 * the same word from a document, at the same place, is one.
 */
class OwnPdfWordsTest {

  private static final int SHORTEST = 3;
  private static final String LINE =
      "Q: \u05e9\u05dc {P:Bo} \u4f60 \u03b1\u03b2 u? {L:Ox} at {N:34} {O:ox} {T:020}";

  private static byte[] typeset(String... lines) throws IOException {
    Imprint imprint = new Imprint("Sottovoce 0.1", "portage", LocalDate.of(2031, 2, 3));
    String text = String.join("\n", lines);
    return new PdfWriter(imprint).write(Reviews.redacted(Reviews.of(text)).get(0));
  }

  private static byte[] longTranscript() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      lines.add(LINE);
    }
    return typeset(lines.toArray(String[]::new));
  }

  private static List<Leak> leaks(byte[] pdf, boolean common, Set<String> words) {
    List<Sought> sought = new ArrayList<>();
    for (String word : words) {
      sought.add(
          new Sought(word, IdentifierType.PERSON, new TreeSet<>(), common, Optional.of(Map.of())));
    }
    return new LeakCheck(sought).check(List.of(CheckedFile.of("T01.pdf", pdf))).leaks();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void noWordOfAnotherPdfIsALeakInThisOne(boolean common) throws IOException {
    Set<String> words = words(longTranscript());
    assertTrue(words.containsAll(Set.of("Lang", "EMC", "Transcript", "page", "Small")), "" + words);
    assertEquals(List.of(), leaks(typeset("P1: {P:Tilda} said so."), common, words));
    assertEquals(List.of(), leaks(longTranscript(), common, words));
  }

  /** Every word of three letters or more in a file but those of its text: all that was known. */
  private static Set<String> words(byte[] pdf) throws IOException {
    StringBuilder source = new StringBuilder("EMC BDC begincmap findresource ");
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      source.append(String.join(" ", new PdfPageText(document).views()));
      source.append(xmp(document));
      document.save(plain, CompressParameters.NO_COMPRESSION);
    }
    String raw = plain.toString(StandardCharsets.ISO_8859_1);
    source.append(raw.replaceAll("(?s)stream\\s.*?endstream", " "));
    Set<String> words = new TreeSet<>(List.of(source.toString().split("[^\\p{L}]+", -1)));
    String text = Reviews.redacted(Reviews.of(LINE)).get(0).text().text();
    words.removeAll(List.of(text.split("[^\\p{L}]+", -1)));
    words.removeIf(word -> word.length() < SHORTEST || word.matches("[A-Z]{6}"));
    return words;
  }

  private static String xmp(PDDocument pdf) throws IOException {
    try (var in = pdf.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private interface Planting {
    void into(PDDocument pdf, String name) throws IOException;
  }

  static Stream<Arguments> plantings() {
    return Stream.of("Lang", "EMC", "Transcript", "Sottovoce", "Small", "Whitaker")
        .flatMap(
            name ->
                Stream.of(
                    Arguments.of(name, "page", (Planting) OwnPdfWordsTest::page),
                    Arguments.of(name, "outline", (Planting) OwnPdfWordsTest::outline),
                    Arguments.of(name, "author", (Planting) OwnPdfWordsTest::author),
                    Arguments.of(name, "XMP", (Planting) OwnPdfWordsTest::xmp)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("plantings")
  void sameWordFromADocumentIsFound(String name, String place, Planting planting)
      throws IOException {
    ByteArrayOutputStream planted = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(typeset("P1: {P:Tilda} said so."))) {
      planting.into(pdf, name);
      pdf.save(planted);
    }
    assertFalse(leaks(planted.toByteArray(), false, Set.of(name)).isEmpty(), place);
  }

  private static void page(PDDocument pdf, String name) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page);
        var file = PDType0Font.class.getResourceAsStream("/liberation/LiberationSans-Bold.ttf")) {
      content.beginText();
      content.setFont(PDType0Font.load(pdf, file, true), 12);
      content.newLineAtOffset(72, 700);
      content.showText("we asked " + name + " then");
      content.endText();
    }
  }

  private static void outline(PDDocument pdf, String name) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle("with " + name);
    pdf.getDocumentCatalog().getDocumentOutline().addLast(item);
  }

  private static void author(PDDocument pdf, String name) {
    pdf.getDocumentInformation().setAuthor(name + " himself");
  }

  private static void xmp(PDDocument pdf, String name) throws IOException {
    String planted = xmp(pdf).replace("</rdf:Alt>", "<rdf:li>of " + name + "</rdf:li></rdf:Alt>");
    byte[] bytes = planted.getBytes(StandardCharsets.UTF_8);
    pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(bytes)));
  }

  @Test
  void wordThatAFontSaysIsFound() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(typeset("P1: {P:Tilda} said so."))) {
      for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
        COSStream program =
            ((PDType0Font) pdf.getPage(0).getResources().getFont(name))
                .getDescendantFont()
                .getFontDescriptor()
                .getFontFile2()
                .getCOSObject();
        byte[] bytes;
        try (var in = program.createInputStream()) {
          bytes = in.readAllBytes();
        }
        try (var out = program.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(bytes);
          out.write("drawn by Whitaker".getBytes(StandardCharsets.US_ASCII));
        }
      }
      ByteArrayOutputStream planted = new ByteArrayOutputStream();
      pdf.save(planted);
      assertFalse(leaks(planted.toByteArray(), false, Set.of("Whitaker")).isEmpty());
    }
  }
}
