package org.sottovoce.release.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sottovoce.document.Document;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.docx.DocxReader;

/** A release differs from its original only in replacements and in what goes by rule. */
class FormTest {

  /** Parts without text that a release drops or makes anew. */
  private static final Set<String> ANEW =
      WordAttributes.words(
          """
          [Content_Types].xml _rels/.rels word/_rels/document.xml.rels docProps/app.xml
          docProps/core.xml docProps/custom.xml word/webSettings.xml word/comments.xml
          word/commentsExtended.xml word/commentsIds.xml word/people.xml word/stylesWithEffects.xml
          customXml/item1.xml customXml/itemProps1.xml customXml/_rels/item1.xml.rels
          """);

  @Test
  void everyPartOfTheSampleKeepsItsForm() throws Exception {
    sameForm(Files.readAllBytes(Path.of("samples", "Interview 1 Mary Whitaker.docx")));
  }

  @Test
  void everyPartOfAFileWithStylesListsTablesAndSectionsKeepsItsForm() throws Exception {
    sameForm(FormedFile.bytes());
  }

  @Test
  void aReplacementChangesNothingButItsText() throws Exception {
    byte[] original = FormedFile.bytes();
    Document document = new DocxReader().read(new SourceFile("a.docx", original));
    byte[] released =
        new DocxInPlaceWriter().write(Redactions.replaceAll(document, "Ann Bell", "[person 1]"));
    for (Map.Entry<String, String> part : parts(original).entrySet()) {
      List<String> before = FormTrace.of(part.getValue().replace("Ann Bell", "[person 1]"));
      assertEquals(before, FormTrace.of(parts(released).get(part.getKey())), part.getKey());
    }
  }

  @Test
  void aTraceSeesALostElementAndALostAttribute() throws Exception {
    String part = parts(FormedFile.bytes()).get("word/document.xml");
    for (String lost : List.of("<w:keepNext/>", " w:firstLine='360'", " w:hRule='exact'")) {
      assertTrue(part.contains(lost), lost);
      assertNotEquals(FormTrace.of(part), FormTrace.of(part.replace(lost, "")), lost);
    }
  }

  private static void sameForm(byte[] original) throws Exception {
    Document document = new DocxReader().read(new SourceFile("a.docx", original));
    Map<String, String> released =
        parts(new DocxInPlaceWriter().write(Redactions.of(document, List.of())));
    Map<String, String> parts = parts(original);
    Set<String> kept = new TreeSet<>(released.keySet());
    kept.remove("word/media/placeholder.png");
    assertEquals(parts.keySet(), kept);
    for (Map.Entry<String, String> part : parts.entrySet()) {
      assertEquals(
          String.join("\n", FormTrace.of(part.getValue())),
          String.join("\n", FormTrace.of(released.get(part.getKey()))),
          part.getKey());
    }
  }

  private static Map<String, String> parts(byte[] bytes) throws Exception {
    Map<String, String> parts = Redactions.unzip(bytes);
    parts.keySet().removeAll(ANEW);
    parts.keySet().removeIf(name -> name.endsWith(".rels") || name.startsWith("word/media/"));
    return parts;
  }
}
