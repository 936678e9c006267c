package org.sottovoce.release.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.sottovoce.document.Document;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.TextPart.Timecode;
import org.sottovoce.document.docx.DocxReader;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

class DocxRebuilderTest {

  private static final Pattern LINE =
      Pattern.compile("(?<time>\\[[0-9:]+\\])? ?(?:(?<label>[A-Z][A-Za-z ]*): )?(?<content>.*)");

  private final DocxRebuilder rebuilder = new DocxRebuilder();

  @Test
  void timeZoneOfTheMachineMakesNoDifference() throws Exception {
    TimeZone before = TimeZone.getDefault();
    Set<String> releases = new TreeSet<>();
    try {
      for (String zone : List.of("UTC", "Asia/Tokyo", "America/New_York")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        byte[] released = rebuilder.write(redact("Ann Bell: I grew up in Harrow.", "Ann Bell"));
        releases.add(HexFormat.of().formatHex(released));
      }
    } finally {
      TimeZone.setDefault(before);
    }
    assertEquals(1, releases.size());
  }

  @Test
  void aTurnHasItsLabelBesideItsText() throws Exception {
    byte[] released = rebuilder.write(redact("Ann Bell: I grew up in Harrow.", "Ann Bell"));
    String body = Redactions.unzip(released).get("word/document.xml");
    assertTrue(
        body.contains(
            "<w:pStyle w:val=\"Turn\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"Speaker\"/></w:rPr>"
                + "<w:t xml:space=\"preserve\">[X]:</w:t></w:r><w:r><w:tab/></w:r>"),
        body);
  }

  @Test
  void everyWordOfTheReleasedTextIsThereOnce() throws Exception {
    String text =
        """
        Interviewer: Where did you work?
        [00:01:02] Ann Bell: At the mill,\twith Ann Bell senior.
        It closed later.""";
    RedactedDocument redacted = redact(text, "Ann Bell");
    Document released =
        new DocxReader().read(new SourceFile("released.docx", rebuilder.write(redacted)));
    assertEquals(
        List.of(
            "Interviewer:\tWhere did you work?",
            "[00:01:02] [X]:\tAt the mill,\twith [X] senior.",
            "It closed later."),
        released.parts().stream()
            .filter(part -> part.kind() == Kind.BODY)
            .map(part -> released.surface(part.span()))
            .toList());
  }

  @Test
  void aReplacementOverLabelAndTextStandsOnce() throws Exception {
    assertEquals(
        "[X] there", body(redact("Ann: Bell was there", "Ann: Bell was")).replace("\t", ""));
  }

  @Test
  void aLabelThatIsTooLongStandsAboveItsText() throws Exception {
    assertEquals(
        "The Representative Of The Friends Of The Old Mill:\nYes.",
        body(redact("The Representative Of The Friends Of The Old Mill: Yes.", "zzz")));
  }

  @Test
  void aCueShowsItsTime() throws Exception {
    Document document =
        new Document(
            new SourceFile("a.vtt", "Hello.".getBytes(StandardCharsets.UTF_8)),
            Format.VTT,
            "Hello.",
            List.of(
                new TextPart(
                    Kind.CUE,
                    new Span(0, 6),
                    List.of(),
                    Optional.empty(),
                    Optional.of(new Timecode(3_723_400, 3_724_000)))),
            Document.Fidelity.COVERED);
    Segment segment =
        new Segment(
            1, Kind.CUE, new Span(0, 6), Optional.empty(), Optional.empty(), new Span(0, 6));
    SegmentedDocument segmented = new SegmentedDocument(document, List.of(segment), List.of());
    assertEquals("01:02:03\tHello.", body(RedactedDocument.of("T01", segmented, List.of())));
  }

  @Test
  void theHeaderHoldsTheCodeAndThePropertiesNobody() throws Exception {
    Map<String, String> parts = Redactions.unzip(rebuilder.write(redact("Hello.", "zzz")));
    assertTrue(parts.get("word/header1.xml").contains(">T01<"));
    assertTrue(parts.get("word/header1.xml").contains("w:instr=\" PAGE \""));
    assertFalse(parts.get("docProps/core.xml").contains("creator"));
  }

  @Test
  void aReleaseOpensInAnotherLibraryWithItsStyles() throws Exception {
    byte[] released = rebuilder.write(redact("Ann Bell: Hello.", "zzz"));
    try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(released))) {
      XWPFParagraph turn = opened.getParagraphs().get(0);
      assertEquals("Ann Bell:\tHello.", turn.getText());
      assertEquals("Turn", opened.getStyles().getStyle(turn.getStyleID()).getName());
    }
  }

  @Test
  void exportingTwiceGivesTheSameBytes() throws Exception {
    assertArrayEquals(
        rebuilder.write(redact("Ann Bell: Hello.", "Ann")),
        rebuilder.write(redact("Ann Bell: Hello.", "Ann")));
  }

  @Test
  void textOutsideTheSegmentsIsNotDroppedInSilence() {
    Document document = document("said\nunsaid");
    Segment only =
        new Segment(
            1, Kind.BODY, new Span(0, 4), Optional.empty(), Optional.empty(), new Span(0, 4));
    RedactedDocument redacted =
        RedactedDocument.of(
            "T01", new SegmentedDocument(document, List.of(only), List.of()), List.of());
    assertThrows(IOException.class, () -> rebuilder.write(redacted));
  }

  private String body(RedactedDocument redacted) throws Exception {
    Document released =
        new DocxReader().read(new SourceFile("released.docx", rebuilder.write(redacted)));
    return released.parts().stream()
        .filter(part -> part.kind() == Kind.BODY)
        .map(part -> released.surface(part.span()))
        .collect(Collectors.joining("\n"));
  }

  private static RedactedDocument redact(String text, String surface) {
    List<Replacement> replacements = new ArrayList<>();
    Matcher matcher = Pattern.compile(Pattern.quote(surface)).matcher(text);
    while (matcher.find()) {
      replacements.add(Redactions.replacement(new Span(matcher.start(), matcher.end()), "[X]"));
    }
    SegmentedDocument segmented = new SegmentedDocument(document(text), segments(text), List.of());
    return RedactedDocument.of("T01", segmented, replacements);
  }

  private static Document document(String text) {
    return new Document(
        new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8)),
        Format.TXT,
        text,
        List.of(TextPart.of(Kind.BODY, new Span(0, text.length()), List.of())),
        Document.Fidelity.COVERED);
  }

  /** One segment for each line, with its time and label. */
  private static List<Segment> segments(String text) {
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Matcher matcher = LINE.matcher(line);
      assertTrue(matcher.matches());
      segments.add(
          new Segment(
              segments.size() + 1,
              Kind.BODY,
              Span.of(start, line.length()),
              group(matcher, "label", start),
              group(matcher, "time", start),
              group(matcher, "content", start).orElseThrow()));
      start += line.length() + 1;
    }
    return segments;
  }

  private static Optional<Span> group(Matcher matcher, String name, int offset) {
    return matcher.group(name) == null
        ? Optional.empty()
        : Optional.of(new Span(matcher.start(name), matcher.end(name)).shift(offset));
  }
}
