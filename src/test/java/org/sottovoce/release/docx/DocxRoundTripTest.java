package org.sottovoce.release.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sottovoce.document.docx.DocxFixture.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.Document;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.docx.DocxFixture;
import org.sottovoce.document.docx.DocxReader;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.text.Span;

/** Random documents with random replacements: what is released is what was reviewed. */
class DocxRoundTripTest {

  private static final List<String> TEXTS =
      List.of(
          "Ann", " ", "Bell", "  said ", "\uD83D\uDE00", "na\u00EFve", "&amp;", "a\u00ADb", "1");
  private static final List<String> MARKS =
      List.of("<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>", "<w:sym w:font='x' w:char='F041'/>");
  private static final List<String> WRAPPERS =
      List.of(
          "<w:ins w:id='1' w:author='x'>RUN</w:ins>",
          "<w:hyperlink w:anchor='_Toc1'>RUN</w:hyperlink>",
          "<w:sdt><w:sdtContent>RUN</w:sdtContent></w:sdt>",
          "<w:fldSimple w:instr=' PAGE '>RUN</w:fldSimple>",
          "<w:del w:id='2'>RUN</w:del>",
          "RUN");

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theReleaseReadsBackAsTheReplacedText(long seed) throws Exception {
    Random random = new Random(seed);
    Document document = read(fixture(random).bytes());
    RedactedDocument redacted = Redactions.of(document, replacements(document, random));
    Document released = read(new DocxInPlaceWriter().write(redacted));
    assertEquals(
        Redactions.runningText(redacted), Redactions.runningText(released), "seed " + seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anchorsCoverEachPartWithoutGaps(long seed) throws Exception {
    Document document = read(fixture(new Random(seed)).bytes());
    for (TextPart part : document.parts()) {
      int at = part.span().start();
      for (Anchor anchor : part.anchors()) {
        assertEquals(at, anchor.span().start(), "seed " + seed);
        at = anchor.span().end();
      }
      assertEquals(part.span().end(), at, "seed " + seed);
      assertTrue(part.anchors().size() > 0 || part.span().isEmpty(), "seed " + seed);
    }
  }

  private static DocxFixture fixture(Random random) {
    StringBuilder body = new StringBuilder(paragraph("begin"));
    for (int i = random.nextInt(6); i >= 0; i--) {
      String content = randomParagraph(random);
      body.append(
          random.nextInt(4) == 0
              ? "<w:tbl><w:tr><w:tc>" + content + "</w:tc></w:tr></w:tbl>"
              : content);
    }
    return DocxFixture.body(body.toString())
        .linked("rId1", "header", "header1.xml", "hdr", randomParagraph(random));
  }

  private static String randomParagraph(Random random) {
    StringBuilder paragraph = new StringBuilder("<w:p w:rsidR='00112233'>");
    for (int i = random.nextInt(6); i > 0; i--) {
      StringBuilder run = new StringBuilder("<w:r><w:rPr><w:b/></w:rPr>");
      for (int j = random.nextInt(4); j > 0; j--) {
        run.append(
            random.nextInt(4) == 0
                ? pick(MARKS, random)
                : "<w:t xml:space='preserve'>" + pick(TEXTS, random) + "</w:t>");
      }
      paragraph.append(pick(WRAPPERS, random).replace("RUN", run + "</w:r>"));
    }
    return paragraph + "</w:p>";
  }

  /** Replacements that lie each in one part, as mentions do; some of them delete. */
  private static List<Replacement> replacements(Document document, Random random) {
    List<Replacement> replacements = new ArrayList<>();
    for (TextPart part : document.parts()) {
      int at = part.span().start();
      while (at < part.span().end()) {
        int start = wholeCharacter(document, at + random.nextInt(6));
        int end = wholeCharacter(document, start + 1 + random.nextInt(9));
        if (end > part.span().end()) {
          break;
        }
        String by = List.of("[person 1]", "Zo\u00EB & <co>", "", "x\ty").get(random.nextInt(4));
        replacements.add(Redactions.replacement(new Span(start, end), by));
        at = end;
      }
    }
    return replacements;
  }

  /** The offset, or the next one where it would cut a surrogate pair. */
  private static int wholeCharacter(Document document, int offset) {
    boolean inside =
        offset < document.text().length()
            && Character.isLowSurrogate(document.text().charAt(offset));
    return inside ? offset + 1 : offset;
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static Document read(byte[] bytes) throws UnreadableDocument {
    return new DocxReader().read(new SourceFile("a.docx", bytes));
  }
}
