package org.sottovoce.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.text.Span;

class CoverageCheckTest {

  @Test
  void documentWithEveryWordStaysAsItIs() throws Exception {
    Document read = read("Mary lives in TOLLBY, in Larkholm.");
    assertEquals(read, check(read));
  }

  @Test
  void wordsCutOtherwiseAreNoDifference() throws Exception {
    Document read = read("Mary lives in Tollby , in Lark holm.");
    assertEquals(read, check(read));
  }

  @Test
  void missingWordBringsItsParagraphAndCostsTheAnchors() throws Exception {
    Document checked = check(read("lives in Tollby, in Larkholm."));
    assertEquals(Fidelity.TEXT_ONLY, checked.fidelity());
    assertEquals(
        "lives in Tollby, in Larkholm.\nMary lives in Tollby, in Larkholm.", checked.text());
    assertTrue(checked.parts().get(1).anchors().isEmpty());
  }

  @Test
  void fileThatTikaCannotReadIsNotCovered() {
    byte[] broken = "PK\u0003\u0004 word/ and no more".getBytes(StandardCharsets.ISO_8859_1);
    Document read = document(new SourceFile("a", broken), "Mary");
    UnreadableDocument refused = assertThrows(UnreadableDocument.class, () -> check(read));
    assertEquals(Reason.NOT_COVERED, refused.reason());
  }

  @Test
  void nameThatStandsInPiecesOfOtherWordsOnlyIsMissing() throws Exception {
    Document checked = check(read("Summary lives in Tollby, in Larkholm."));
    assertEquals(Fidelity.TEXT_ONLY, checked.fidelity());
  }

  private static Document check(Document read) throws UnreadableDocument {
    return CoverageCheck.checked(read, read.source());
  }

  /** A document as an anchored reader of a DOCX would make it, with or without all its words. */
  private static Document read(String text) throws Exception {
    byte[] docx = RefusalsTest.docx("Mary lives in Tollby, in Larkholm.");
    return document(new SourceFile("a", docx), text);
  }

  private static Document document(SourceFile source, String text) {
    Span span = new Span(0, text.length());
    Anchor anchor = new Anchor(span, new SourceNode("word/document.xml", 0), 0);
    List<TextPart> parts = List.of(TextPart.of(Kind.BODY, span, List.of(anchor)));
    return new Document(source, Format.DOCX, text, parts, Fidelity.COVERED);
  }
}
