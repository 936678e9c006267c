package org.sottovoce.release.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.Document;
import org.sottovoce.document.DocumentReaders;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.odf.OdfFixture;
import org.sottovoce.document.odf.OdtReader;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.release.docx.Redactions;
import org.sottovoce.text.Span;

/** Random documents with random replacements: what is released is what was reviewed. */
class OdtRoundTripTest {

  private static final List<String> TEXTS =
      List.of(
          "Ann", " ", "Bell", "  said\n ", "\uD83D\uDE00", "na\u00EFve", "&amp;", "a\u00ADb", "1");
  private static final List<String> MARKS =
      List.of(
          "<text:tab/>",
          "<text:line-break/>",
          "<text:s/>",
          "<text:s text:c='3'/>",
          "<text:soft-page-break/>",
          "<text:bookmark text:name='b'/>");
  private static final List<String> WRAPPERS =
      List.of(
          "<text:span text:style-name='T1'>RUN</text:span>",
          "<text:a xlink:href='#_Toc1'>RUN</text:a>",
          "<text:author-name>RUN</text:author-name>",
          "<text:sequence text:name='Table'>RUN</text:sequence>",
          "<text:change-start text:change-id='c'/>RUN<text:change-end text:change-id='c'/>",
          "<text:note text:note-class='footnote'><text:note-citation>\u00A7</text:note-citation>"
              + "<text:note-body><text:p>RUN</text:p></text:note-body></text:note>",
          "<draw:frame><draw:text-box><text:p>RUN</text:p></draw:text-box></draw:frame>",
          "<office:annotation><text:p>RUN</text:p></office:annotation>",
          "RUN");

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theReleaseReadsBackAsTheReplacedText(long seed) throws Exception {
    Random random = new Random(seed);
    Document document = read(fixture(random).bytes());
    RedactedDocument redacted = Redactions.of(document, replacements(document, random));
    Document released = read(new OdtInPlaceWriter().write(redacted));
    assertEquals(lines(Redactions.runningText(redacted)), lines(Redactions.runningText(released)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anotherReaderSeesTheReplacedTextUpToBlanks(long seed) throws Exception {
    Random random = new Random(seed);
    Document document = read(fixture(random).bytes());
    RedactedDocument redacted = Redactions.of(document, replacements(document, random));
    byte[] released = new OdtInPlaceWriter().write(redacted);
    Document seen = new DocumentReaders(Map.of()).read(new SourceFile("a.odt", released));
    assertEquals(Format.ODT, seen.format());
    assertEquals(
        characters(Redactions.runningText(redacted)),
        characters(withoutProperties(seen)),
        "seed " + seed);
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
      assertTrue(part.anchors().size() > 0, "seed " + seed);
    }
  }

  private static OdfFixture fixture(Random random) {
    StringBuilder body = new StringBuilder(OdfFixture.paragraph("begin"));
    for (int i = random.nextInt(6); i >= 0; i--) {
      String content = randomParagraph(random);
      body.append(
          random.nextInt(4) == 0
              ? "<table:table><table:table-row><table:table-cell>"
                  + content
                  + "</table:table-cell></table:table-row></table:table>"
              : content);
    }
    return OdfFixture.body(body.toString())
        .master("<style:header>" + randomParagraph(random) + "</style:header>");
  }

  private static String randomParagraph(Random random) {
    StringBuilder paragraph = new StringBuilder("<text:p text:style-name='P1'>\n");
    for (int i = random.nextInt(6); i > 0; i--) {
      StringBuilder run = new StringBuilder();
      for (int j = random.nextInt(4); j > 0; j--) {
        run.append(random.nextInt(4) == 0 ? pick(MARKS, random) : pick(TEXTS, random));
      }
      paragraph.append(pick(WRAPPERS, random).replace("RUN", run));
    }
    return paragraph + "</text:p>";
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
        String by =
            List.of("[person 1]", "Zo\u00EB & <co>", "", " x\ty  z ").get(random.nextInt(4));
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

  private static String withoutProperties(Document document) {
    return document.parts().stream()
        .filter(part -> part.kind() != TextPart.Kind.PROPERTY)
        .map(part -> document.surface(part.span()))
        .collect(Collectors.joining());
  }

  /** Paragraphs that lost all their characters are no parts any more. */
  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isEmpty()).toList();
  }

  /** All characters but blanks and marks of notes, sorted: the other reader has its own order. */
  private static String characters(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && c != '\u00A7')
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static Document read(byte[] bytes) throws UnreadableDocument {
    return new OdtReader().read(new SourceFile("a.odt", bytes));
  }
}
