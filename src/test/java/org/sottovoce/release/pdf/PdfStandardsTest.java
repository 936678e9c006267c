package org.sottovoce.release.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.TextPart.Kind;

/** PDF/A-2a and PDF/UA-1 at once, by veraPDF. */
class PdfStandardsTest {

  private final Standards standards = new Standards();
  private final PdfWriter writer = new PdfWriter(Transcripts.IMPRINT);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void anyDocumentMeetsBothStandards(long seed) throws Exception {
    assertEquals("", standards.broken(writer.write(Transcripts.random(seed))), "seed " + seed);
  }

  @Test
  void documentWithoutAWordMeetsThemToo() throws Exception {
    assertEquals("", standards.broken(writer.write(new Transcripts().document())));
  }

  static Stream<Arguments> damages() {
    return Stream.of(
        damage("language", pdf -> pdf.getDocumentCatalog().setLanguage(null)),
        damage("metadata", pdf -> pdf.getDocumentCatalog().setMetadata(null)),
        damage("tree", pdf -> pdf.getDocumentCatalog().setStructureTreeRoot(null)),
        damage(
            "colour",
            pdf -> pdf.getPage(0).getResources().getCOSObject().removeItem(COSName.COLORSPACE)));
  }

  private static Arguments damage(String name, Consumer<PDDocument> damage) {
    return Arguments.of(name, damage);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void validatorSeesWhatIsMissing(String name, Consumer<PDDocument> damage) throws Exception {
    byte[] sound = writer.write(new Transcripts().part(Kind.BODY, "P1: Mary.").document());
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(sound)) {
      damage.accept(pdf);
      pdf.save(damaged);
    }
    assertTrue(standards.broken(damaged.toByteArray()).contains("is not met"), name);
  }
}
