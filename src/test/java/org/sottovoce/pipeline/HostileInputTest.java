package org.sottovoce.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sottovoce.document.UnreadableDocument.Reason;

/** Files made to break readers are read or refused with a reason, soon, and harm nothing. */
class HostileInputTest {

  private static final int PATIENCE_MILLIS = 30_000;
  private static final String SPOKEN = "Mary lives in Tollby.";
  private static final String PARAGRAPH = "<w:p><w:r><w:t>" + SPOKEN + "</w:t></w:r></w:p>";
  private static final String SHOWN = "BT /F1 12 Tf 72 700 Td (" + SPOKEN + ") Tj ET";
  private static final String SECRET = "Larkspur Close";

  @TempDir private static Path folder;

  private interface Making {
    byte[] bytes() throws IOException;
  }

  private static Arguments file(String name, String expected, Making making) {
    return Arguments.of(name, expected, making);
  }

  /** Expected: the one reason, READ, or ANY where reading and refusing are both sound. */
  static Stream<Arguments> files() {
    return Stream.of(packages(), markup(), pdfs(), texts()).flatMap(files -> files);
  }

  private static Stream<Arguments> packages() {
    return Stream.of(
        file("bomb.docx", "TOO_COMPLEX", () -> HostileFiles.docx("", " ".repeat(64 << 20))),
        file("bomb.odt", "REFUSED", () -> HostileFiles.odt("", " ".repeat(300 << 20))),
        file("climbing.docx", "DAMAGED", () -> with("../../../climbed.txt", "x")),
        file("climbing-back.docx", "DAMAGED", () -> with("..\\..\\climbed.txt", "x")),
        file("absolute.docx", "ANY", () -> with(outside().toString(), "x")),
        file("twins.docx", "DAMAGED", () -> with("WORD/document.xml", "<x/>")),
        file("many.docx", "TOO_COMPLEX", HostileInputTest::manyParts),
        file("matryoshka.docx", "ANY", HostileInputTest::matryoshka));
  }

  /** A place that a package names with its full path, and that nobody may write to. */
  private static Path outside() {
    return folder.resolve("climbed.txt");
  }

  private static byte[] with(String name, String content) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("word/document.xml", unzipped(HostileFiles.docx("", PARAGRAPH)));
    parts.put(name, HostileFiles.bytes(content));
    return HostileFiles.zip(parts);
  }

  private static byte[] unzipped(byte[] docx) throws IOException {
    try (var zip = new java.util.zip.ZipInputStream(new ByteArrayInputStream(docx))) {
      while (!zip.getNextEntry().getName().equals("word/document.xml")) {
        zip.closeEntry();
      }
      return zip.readAllBytes();
    }
  }

  private static byte[] manyParts() throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    IntStream.range(0, 20_000).forEach(i -> parts.put("word/media/" + i, new byte[1]));
    return HostileFiles.zip(parts);
  }

  private static byte[] matryoshka() throws IOException {
    byte[] inner = HostileFiles.bytes(" ".repeat(1 << 20));
    for (int level = 0; level < 12; level++) {
      inner = HostileFiles.archive(Map.of("a.zip", inner, "b.zip", inner));
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("word/document.xml", unzipped(HostileFiles.docx("", PARAGRAPH)));
    parts.put("word/embeddings/nest.zip", inner);
    return HostileFiles.zip(parts);
  }

  private static Stream<Arguments> markup() {
    String laughs = HostileFiles.billionLaughs();
    String deep = "<w:sdt><w:sdtContent>".repeat(50_000);
    String shallow = "</w:sdtContent></w:sdt>".repeat(50_000);
    String sections = "<text:section>".repeat(50_000);
    return Stream.of(
        file("laughs.docx", "REFUSED", () -> HostileFiles.docx(laughs, "<w:p>&e9;</w:p>")),
        file("laughs.odt", "REFUSED", () -> HostileFiles.odt(laughs, "<text:p>&e9;</text:p>")),
        file("entity.docx", "REFUSED", () -> HostileFiles.docx(external(), "<w:p>&x;</w:p>")),
        file("entity.odt", "REFUSED", () -> HostileFiles.odt(external(), "<text:p>&x;</text:p>")),
        file("entity.html", "ANY", () -> HostileFiles.bytes(external() + "<html>&x; a</html>")),
        file("doctype.docx", "REFUSED", () -> HostileFiles.docx("<!DOCTYPE x>", PARAGRAPH)),
        file("deep.docx", "ANY", () -> HostileFiles.docx("", deep + PARAGRAPH + shallow)),
        file(
            "deep.odt",
            "ANY",
            () -> HostileFiles.odt("", sections + "</text:section>".repeat(50_000))),
        file(
            "runs.docx",
            "READ",
            () ->
                HostileFiles.docx(
                    "", "<w:p>" + "<w:r><w:t>a </w:t></w:r>".repeat(100_000) + "</w:p>")),
        file(
            "deep.html",
            "ANY",
            () -> HostileFiles.bytes("<html><body>" + "<div>".repeat(200_000) + SPOKEN)),
        file(
            "bold.html",
            "ANY",
            () -> HostileFiles.bytes("<html><body>" + "<b><p>".repeat(20_000) + SPOKEN)),
        file(
            "attributes.html",
            "ANY",
            () -> HostileFiles.bytes("<html><body><p " + attributes() + ">" + SPOKEN + "</p>")),
        file(
            "comment.html",
            "ANY",
            () -> HostileFiles.bytes("<html><body>" + SPOKEN + "<!-- ".repeat(200_000))));
  }

  private static String external() {
    return "<!DOCTYPE x [<!ENTITY x SYSTEM \"" + folder.resolve("secret.txt").toUri() + "\">]>";
  }

  private static String attributes() {
    StringBuilder all = new StringBuilder();
    IntStream.range(0, 100_000).forEach(i -> all.append('a').append(i).append("=b "));
    return all.toString();
  }

  private static Stream<Arguments> pdfs() {
    String self = "/XObject<</X 6 0 R>>";
    String form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>";
    String vast =
        "/Type/XObject/Subtype/Image/Width 100000/Height 100000/BitsPerComponent 8/ColorSpace/DeviceRGB";
    return Stream.of(
        file(
            "page-cycle.pdf",
            "ANY",
            () ->
                HostileFiles.pdf(
                    "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>")),
        file(
            "form-cycle.pdf",
            "ANY",
            () ->
                HostileFiles.page(
                    self, SHOWN + " /X Do", HostileFiles.stream(form, "/X Do /X Do"))),
        file(
            "outline-cycle.pdf",
            "ANY",
            () ->
                HostileFiles.page(
                    "",
                    SHOWN,
                    "<</First 7 0 R/Last 7 0 R>>",
                    "<</Title(a)/Next 7 0 R/First 7 0 R/Parent 7 0 R>>")),
        file(
            "vast-image.pdf",
            "ANY",
            () ->
                HostileFiles.page(
                    self, SHOWN + " q 9 0 0 9 0 0 cm /X Do Q", HostileFiles.stream(vast, "x"))),
        file(
            "deep-arrays.pdf",
            "ANY",
            () -> HostileFiles.page("", SHOWN + " " + "[".repeat(200_000))),
        file("deep-states.pdf", "ANY", () -> HostileFiles.page("", "q ".repeat(500_000) + SHOWN)),
        file("many-pages.pdf", "READ", HostileInputTest::manyPages),
        file(
            "no-end.pdf",
            "DAMAGED",
            () -> HostileFiles.bytes("%PDF-1.7\n1 0 obj <<".repeat(5_000))));
  }

  private static byte[] manyPages() {
    int pages = 10_000;
    String[] objects = new String[4 + pages];
    StringBuilder kids = new StringBuilder();
    IntStream.range(0, pages).forEach(i -> kids.append(i + 5).append(" 0 R "));
    objects[0] = "<</Type/Catalog/Pages 2 0 R>>";
    objects[1] = "<</Type/Pages/Count " + pages + "/Kids[" + kids + "]>>";
    objects[2] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    objects[3] = HostileFiles.stream("", SHOWN);
    String page =
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>>>>>";
    java.util.Arrays.fill(objects, 4, objects.length, page);
    return HostileFiles.pdf(objects);
  }

  private static Stream<Arguments> texts() {
    return Stream.of(
        file(
            "groups.rtf",
            "ANY",
            () -> HostileFiles.bytes("{\\rtf1 " + SPOKEN + "{".repeat(500_000))),
        file(
            "closed.rtf",
            "ANY",
            () ->
                HostileFiles.bytes(
                    "{\\rtf1 " + "{".repeat(200_000) + SPOKEN + "}".repeat(200_001))),
        file(
            "bin.rtf", "ANY", () -> HostileFiles.bytes("{\\rtf1 " + SPOKEN + "\\bin2147483647 x}")),
        file(
            "numbers.rtf",
            "ANY",
            () -> HostileFiles.bytes("{\\rtf1\\u99999999999 ? " + SPOKEN + "\\uc99999999 }")),
        file("line.txt", "READ", () -> HostileFiles.bytes("mary and ".repeat(1_000_000))),
        file("letter.txt", "READ", () -> HostileFiles.bytes("a".repeat(5_000_000))),
        file(
            "stars.md",
            "ANY",
            () -> HostileFiles.bytes("# a\n\n" + "**a".repeat(500_000) + "[".repeat(500_000))),
        file(
            "bars.md",
            "ANY",
            () -> HostileFiles.bytes("# a\n\n|---|---|\n" + "|a".repeat(500_000))),
        file("matter.md", "ANY", () -> HostileFiles.bytes("---\n" + "a: b\n".repeat(500_000))),
        file(
            "cues.vtt",
            "READ",
            () ->
                HostileFiles.bytes(
                    "WEBVTT\n\n" + "00:00.000 --> 00:01.000\nMary came.\n\n".repeat(50_000))),
        file(
            "tags.vtt",
            "ANY",
            () ->
                HostileFiles.bytes(
                    "WEBVTT\n\n00:00.000 --> 00:01.000\n" + "<v ".repeat(300_000) + "a")),
        file(
            "lines.srt",
            "ANY",
            () ->
                HostileFiles.bytes(
                    "1\n00:00:00,000 --> 00:00:01,000\n" + "{\\".repeat(300_000) + "a")),
        file(
            "columns.csv",
            "ANY",
            () -> HostileFiles.bytes("a,".repeat(500_000) + "\n" + "b,".repeat(500_000))),
        file("quotes.csv", "ANY", () -> HostileFiles.bytes("a,b\n\"" + "\"\"".repeat(500_000))),
        file("deep.json", "ANY", () -> HostileFiles.bytes("{\"segments\":" + "[".repeat(200_000))),
        file(
            "number.json",
            "ANY",
            () ->
                HostileFiles.bytes(
                    "{\"segments\":[{\"start\":" + "9".repeat(500_000) + ",\"text\":\"a\"}]}")),
        file(
            "parts.eml",
            "ANY",
            () ->
                HostileFiles.bytes(
                    "From: a\nTo: b\nSubject: c\nMIME-Version: 1.0\n"
                        + "Content-Type: multipart/mixed; boundary=x\n\n--x\n".repeat(20_000))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aHostileFileIsReadOrRefusedSoon(String name, String expected, Making making)
      throws IOException {
    Files.writeString(folder.resolve("secret.txt"), SECRET);
    Path file = folder.resolve(name);
    Files.write(file, making.bytes());
    long start = System.nanoTime();
    ReadOutcome outcome = FormatCatalogue.intake().read(List.of(file), Progress.none()).get(0);
    long millis = (System.nanoTime() - start) / 1_000_000;
    assertTrue(millis < PATIENCE_MILLIS, () -> "took " + millis + " ms");
    if (outcome instanceof ReadOutcome.Read read) {
      assertFalse(read.document().text().contains(SECRET), "an external entity was followed");
      assertTrue(List.of("READ", "ANY").contains(expected), "read, and not " + expected);
    } else if (outcome instanceof ReadOutcome.Refused refused) {
      String reason = refused.reason().name();
      assertTrue(List.of(reason, "REFUSED", "ANY").contains(expected), () -> "refused: " + reason);
    }
    assertFalse(Files.exists(outside()), "a file was written outside");
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() throws IOException {
    Path bad = folder.resolve("bad.docx");
    Files.write(bad, HostileFiles.docx("", " ".repeat(64 << 20)));
    Path good = folder.resolve("good.txt");
    Files.writeString(good, SPOKEN);
    List<ReadOutcome> outcomes = FormatCatalogue.intake().read(List.of(bad, good), Progress.none());
    assertTrue(outcomes.get(0) instanceof ReadOutcome.Refused);
    assertTrue(outcomes.get(1) instanceof ReadOutcome.Read);
  }

  @Test
  void aVastFileIsRefusedUnread() throws IOException {
    Path vast = folder.resolve("vast.txt");
    try (RandomAccessFile file = new RandomAccessFile(vast.toFile(), "rw")) {
      file.setLength(201L << 20);
    }
    ReadOutcome outcome = FormatCatalogue.intake().read(List.of(vast), Progress.none()).get(0);
    assertEquals(Reason.TOO_LARGE, ((ReadOutcome.Refused) outcome).reason());
    Files.delete(vast);
  }
}
