package org.sottovoce.release.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Reviews;

class PdfWriterTest {

  private static final String TALK =
      """
      Interviewer: Where did {P:Mary} grow up?
      {P:Mary}: In {L:Leeds}, with <b>brackets</b> & "quotes" – it café was.
      A note without a speaker.""";

  private static RedactedDocument document(String... marked) {
    return Reviews.redacted(Reviews.of(marked)).get(0);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void readsBackAsTheReleasedTextWithItsNumbers() throws IOException {
    RedactedDocument document = document(TALK);
    String read = text(new PdfWriter().write(document));
    StringBuilder expected =
        new StringBuilder("T01 \u00b7 de-identified page 1 of 1 T01 de-identified transcript");
    int number = 0;
    for (String line : document.text().text().split("\n", -1)) {
      number++;
      expected.append(line).append(number);
    }
    assertEquals(words(expected.toString()), words(read));
  }

  @Test
  void otherReaderSeesTheSameWords(@TempDir Path folder) throws Exception {
    Path tool = Path.of("/usr/bin/pdftotext");
    assumeTrue(Files.isExecutable(tool), "pdftotext is not on this machine");
    Path pdf = folder.resolve("T01.pdf");
    Files.write(pdf, new PdfWriter().write(document(TALK)));
    Path text = folder.resolve("T01.txt");
    int exit =
        new ProcessBuilder(tool.toString(), "-raw", pdf.toString(), text.toString())
            .start()
            .waitFor();
    assertEquals(0, exit);
    String read = words(Files.readString(text));
    for (String line : document(TALK).text().text().split("\n", -1)) {
      assertTrue(read.contains(words(line)), read);
    }
  }

  @Test
  void sameDocumentGivesTheSameBytes() throws IOException {
    PdfWriter writer = new PdfWriter();
    assertArrayEquals(writer.write(document(TALK)), new PdfWriter().write(document(TALK)));
  }

  @Test
  void isTaggedAndSaysNothingOfAnAuthor() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(new PdfWriter().write(document(TALK)))) {
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertTrue(pdf.getDocumentCatalog().getStructureTreeRoot().getKids().size() > 0);
      assertEquals("en", pdf.getDocumentCatalog().getLanguage());
      assertNull(pdf.getDocumentInformation().getAuthor());
      assertEquals("T01, de-identified transcript", pdf.getDocumentInformation().getTitle());
      assertEquals(
          "segments 1\u20133",
          pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
    }
  }

  @Test
  void characterThatTheFontLacksIsShownAsItsNumber() throws IOException {
    String read =
        text(new PdfWriter().write(document("P1: \u4F60 and \u0001 and \uD83D\uDE00 end")));
    assertTrue(words(read).contains(words("\u2039U+4F60\u203A and ")), read);
    assertTrue(words(read).contains(words("\u2039U+0001\u203A and \u2039U+1F600\u203A end")), read);
  }
}
