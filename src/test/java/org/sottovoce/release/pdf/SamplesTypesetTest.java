package org.sottovoce.release.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.pipeline.FormatCatalogue;
import org.sottovoce.release.RedactedDocument;

/** Every sample as a typeset PDF, and what stands there for characters that the fonts lack. */
class SamplesTypesetTest {

  private final Standards standards = new Standards();
  private final PdfWriter writer = new PdfWriter(Transcripts.IMPRINT);

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sampleMeetsBothStandards(Path sample) throws Exception {
    RedactedDocument document =
        RedactedDocument.of(
            "T01", FormatCatalogue.intake().read(SourceFile.load(sample)), List.of());
    assertEquals("", standards.broken(writer.write(document)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Arabic, \u0645\u0631\u062d\u0628\u0627, \u2039U+0645\u203A",
    "Chinese, \u4f60\u597d, \u2039U+4F60\u203A",
    "Devanagari, \u0928\u092e\u0938\u094d\u0924\u0947, \u2039U+0928\u203A",
    "emoji, \ud83d\ude02, \u2039U+1F602\u203A"
  })
  void missingCharacterStandsAsItsNumberAndTheTitlePageSaysSo(
      String script, String word, String shown) throws Exception {
    byte[] pdf = writer.write(new Transcripts().part(Kind.BODY, "so " + word + " then").document());
    assertEquals("", standards.broken(pdf));
    assertTrue(text(pdf, 1).contains("is shown by its Unicode number"), "title page");
    assertTrue(text(pdf, 2).contains(shown), script);
    byte[] plain = writer.write(new Transcripts().part(Kind.BODY, "so be it then").document());
    assertFalse(text(plain, 1).contains("Unicode number"));
  }

  /** The glyphs of a page, whatever characters they are said to stand for. */
  private static String text(byte[] bytes, int page) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            public void beginMarkedContentSequence(
                org.apache.pdfbox.cos.COSName tag, org.apache.pdfbox.cos.COSDictionary properties) {
              // The glyphs are read themselves.
            }

            @Override
            public void endMarkedContentSequence() {
              // As above.
            }
          };
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
