package org.sottovoce.release.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.mention.IdentifierType;

/** Plants one name in each place of a package. */
class LeakPlacesTest {

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private static Sought person(String surface) {
    return new Sought(
        surface, IdentifierType.PERSON, new TreeSet<>(), false, Optional.of(Map.of()));
  }

  private static List<Leak> check(byte[] bytes, String... surfaces) {
    List<Sought> sought = java.util.Arrays.stream(surfaces).map(LeakPlacesTest::person).toList();
    return new LeakCheck(sought).check(List.of(CheckedFile.of("T01.docx", bytes))).leaks();
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> honest() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    parts.put(
        "word/document.xml",
        "<w:document " + W + "><w:p><w:r><w:t>Zoltany</w:t></w:r></w:p></w:document>");
    return parts;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "word/document.xml  | <w:p><w:r><w:t>Mary Whi</w:t></w:r><w:r><w:t>taker</w:t></w:r></w:p>",
        "word/document.xml  | <w:p><w:r><w:t>Mary</w:t><w:tab/><w:t>Whitaker</w:t></w:r></w:p>",
        "word/document.xml  | <w:tc><w:p><w:t>Mary</w:t></w:p></w:tc><w:tc><w:p><w:t>Whitaker</w:t></w:p></w:tc>",
        "word/document.xml  | <w:p><w:r><w:t>Mary&#32;Whit&#97;ker</w:t></w:r></w:p>",
        "word/document.xml  | <w:p><w:r><w:delText>Mary Whitaker</w:delText></w:r></w:p>",
        "word/document.xml  | <w:p><w:r><w:instrText>REF Mary_Whitaker</w:instrText></w:r></w:p>",
        "word/document.xml  | <w:bookmarkStart w:name=\"Mary_Whitaker\"/>",
        "word/document.xml  | <w:ins w:author=\"Mary Whitaker\"/>",
        "word/document.xml  | <w:p w:rsidR=\"Mary Whitaker\"/>",
        "word/document.xml  | <w:p><!-- Mary Whitaker --></w:p>",
        "word/document.xml  | <x:MaryWhitaker xmlns:x=\"urn:x\"/>",
        "word/document.xml  | <x:a xmlns:x=\"http://mary.whitaker.example/\"/>",
        "word/document.xml  | <w:p><?note Mary Whitaker?></w:p>",
        "word/header1.xml   | <w:p><w:r><w:t>WHITAKER, Mary</w:t></w:r></w:p>",
        "word/footnotes.xml | <w:footnote><w:p><w:r><w:t>Mary Whitaker</w:t></w:r></w:p></w:footnote>",
        "word/styles.xml    | <w:style><w:name w:val=\"Mary Whitaker quote\"/></w:style>",
        "word/fontTable.xml | <w:font w:name=\"Mary Whitaker Hand\"/>",
        "docProps/core.xml  | <dc:creator xmlns:dc=\"http://purl.org/dc/elements/1.1/\">Mary Whitaker</dc:creator>",
        "customXml/item.xml | <d><first>Mary</first><last>Whitaker</last></d>",
        "word/MaryWhitaker.txt | nothing",
        "word/media/a.bin   | ~\u0000\u0001\u0002\u0003\u0000Mary Whitaker\u0000\u0001\u0002~"
      })
  void nameIsFoundInEachPartOfADocx(String part, String content) throws IOException {
    Map<String, String> parts = honest();
    boolean markup = part.endsWith(".xml");
    parts.put(part, markup ? "<w:root " + W + ">" + content + "</w:root>" : content);
    assertEquals(List.of(), check(zip(honest()), "Mary Whitaker"), "the honest file");
    assertFalse(check(zip(parts), "Mary Whitaker").isEmpty());
  }

  @Test
  void nameIsFoundInTheTargetOfALink() throws IOException {
    Map<String, String> parts = honest();
    parts.put(
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" TargetMode=\"External\" Target=\"mailto:mary.whitaker%40x.org\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\"/>"
            + "</Relationships>");
    Leak leak = check(zip(parts), "Mary Whitaker").get(0);
    assertEquals("word/_rels/document.xml.rels", leak.part());
    assertEquals(Leak.Kind.HIDDEN, leak.kind());
  }

  @Test
  void nameIsFoundInAPackageInsideAPackage() throws IOException {
    byte[] inner = zip(Map.of("word/document.xml", "<a>Mary Whitaker</a>"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/embeddings/sheet.bin"));
      zip.write(inner);
      zip.closeEntry();
      zip.setComment("of no matter");
    }
    Leak leak = check(bytes.toByteArray(), "Mary Whitaker").get(0);
    assertEquals("word/embeddings/sheet.bin > word/document.xml", leak.part());
  }

  @Test
  void nameIsFoundInTheCommentOfThePackage() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.closeEntry();
      zip.setComment("by Mary Whitaker");
    }
    assertFalse(check(bytes.toByteArray(), "Mary Whitaker").isEmpty());
  }

  @Test
  void whatCannotBeDecodedIsALeak() throws IOException {
    byte[] whole = zip(honest());
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    assertEquals(
        List.of(Leak.Kind.UNREADABLE),
        check(half, "Mary Whitaker").stream().map(Leak::kind).distinct().toList());
    Map<String, String> parts = honest();
    parts.put("word/header1.xml", "<?xml version=\"1.0\"?><a><b></a>");
    assertEquals(
        List.of("word/header1.xml"),
        check(zip(parts), "Mary Whitaker").stream().map(Leak::part).toList());
  }

  @Test
  void structureThatEveryProgramWritesIsNoLeakForPeopleCalledLikeIt() throws IOException {
    Map<String, String> parts = honest();
    parts.put(
        "word/styles.xml",
        "<w:styles "
            + W
            + "><w:p w:rsidR=\"00ADA123\"/><w:rFonts w:ascii=\"Georgia\" w:cs=\"Arial\"/></w:styles>");
    parts.put("word/fontTable.xml", "<w:fonts " + W + "><w:font w:name=\"Georgia\"/></w:fonts>");
    parts.put(
        "word/theme/theme1.xml",
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " name=\"Madison\"><a:font script=\"Taml\" typeface=\"Kartika\"/></a:theme>");
    assertEquals(
        List.of(), check(zip(parts), "Georgia", "Arial", "Madison", "Kartika", "Microsoft", "Ada"));
  }

  @Test
  void sameNamesInTextAreLeaks() throws IOException {
    Map<String, String> parts = honest();
    parts.put("word/header1.xml", "<w:hdr " + W + "><w:p><w:t>Georgia</w:t></w:p></w:hdr>");
    assertFalse(check(zip(parts), "Georgia").isEmpty());
  }
}
