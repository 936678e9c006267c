package org.sottovoce.release.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.DocumentReaders;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.docx.CheckedDocxReader;
import org.sottovoce.document.docx.DocxFixture;
import org.sottovoce.document.docx.DocxReader;

/** Strict Open XML, templates and files with macros are released as a usual DOCX. */
class VariantsTest {

  private static final String PLAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  @Test
  void aStrictFileIsReleasedByteForByteLikeTheUsualOne() throws Exception {
    byte[] usual = NamesEverywhere.file().bytes();
    byte[] strict = packed(usual, VariantsTest::strict);
    assertTrue(Redactions.unzip(strict).get("word/document.xml").contains("purl.oclc.org"));
    assertArrayEquals(released(usual), released(strict));
  }

  @Test
  void aStrictFileIsSeenInFullByBothReaders() throws Exception {
    byte[] strict =
        packed(
            DocxFixture.body(DocxFixture.paragraph("Ann said so")).bytes(), VariantsTest::strict);
    assertEquals(
        Fidelity.COVERED,
        new CheckedDocxReader().read(new SourceFile("a.docx", strict)).fidelity());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
      })
  void templatesAndFilesWithMacrosAreReleasedAsPlainDocuments(String type) throws Exception {
    byte[] usual =
        NamesEverywhere.file()
            .linked(
                "rId99",
                "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                "vbaProject.bin",
                "macros")
            .bytes();
    byte[] file = packed(usual, content -> content.replace(PLAIN, type));
    Document document =
        new DocumentReaders(Map.of(Format.DOCX, new CheckedDocxReader()))
            .read(new SourceFile("a.docm", file));
    assertEquals(Format.DOCX, document.format());
    Map<String, String> released = Redactions.unzip(released(file));
    assertTrue(released.get("[Content_Types].xml").contains(PLAIN));
    assertEquals(Redactions.unzip(released(usual)), released);
    assertTrue(released.keySet().stream().noneMatch(name -> name.contains("vba")));
  }

  private static byte[] released(byte[] bytes) throws Exception {
    return new DocxInPlaceWriter()
        .write(Redactions.replaceAll(read(bytes), NamesEverywhere.NAME, "[person 1]"));
  }

  private static Document read(byte[] bytes) throws Exception {
    return new DocxReader().read(new SourceFile("a.docx", bytes));
  }

  private static String strict(String xml) {
    return xml.replaceAll(
        "http://schemas\\.openxmlformats\\.org/(wordprocessingml|drawingml|officeDocument)/2006/",
        "http://purl.oclc.org/ooxml/$1/");
  }

  private static byte[] packed(byte[] bytes, UnaryOperator<String> change) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (Map.Entry<String, String> part : Redactions.unzip(bytes).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(change.apply(part.getValue()).getBytes(StandardCharsets.UTF_8));
      }
    }
    return packed.toByteArray();
  }
}
