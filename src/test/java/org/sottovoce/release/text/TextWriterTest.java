package org.sottovoce.release.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.DocumentReaders;
import org.sottovoce.document.SourceFile;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.policy.Action;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Segmenter;
import org.sottovoce.text.RandomText;
import org.sottovoce.text.Span;

class TextWriterTest {

  private static final Segmenter SEGMENTER = new Segmenter();
  private static final DocumentReaders READERS = new DocumentReaders();

  private final TextWriter writer = new TextWriter();

  @ParameterizedTest
  @ValueSource(strings = {"turns.txt", "notes.md", "short.srt"})
  void fileWithoutReplacementsIsWrittenAsItWas(String name) throws Exception {
    byte[] bytes = bytes(name);
    assertArrayEquals(bytes, writer.write(redacted(segmented(bytes), List.of())));
  }

  @Test
  void captionsKeepTheirTimesAndLoseTheirStyles() throws Exception {
    SegmentedDocument document = segmented(bytes("zoom.vtt"));
    List<Replacement> replacements = new ArrayList<>();
    for (String name : List.of("Owen Brandt", "Mary Whitaker", "Tollby", "Mary", "Owen")) {
      int at = document.text().indexOf(name);
      while (at >= 0) {
        Span span = Span.of(at, name.length());
        if (replacements.stream().noneMatch(r -> r.span().overlaps(span))) {
          replacements.add(replacement(span, "[" + IdentifierType.PERSON + " <1>]"));
        }
        at = document.text().indexOf(name, at + 1);
      }
    }
    assertEquals(
        """
        WEBVTT - Recorded by [PERSON <1>]

        NOTE [PERSON <1>] asked for a break
        here

        intro
        00:01.000 --> 00:04.500 align:start
        <v [PERSON &lt;1&gt;]>Hello, I'm <i>[PERSON &lt;1&gt;]</i> &amp; this
        is [PERSON &lt;1&gt;]</c>.


        00:04.500 --> 01:00:06.000
        <v [PERSON &lt;1&gt;]>Thanks.</v> <v [PERSON &lt;1&gt;]>Bye &lt;3

        3
        00:00:07.000 --> 00:00:08.000
        [PERSON &lt;1&gt;]: <laughs> It <00:00:07.500>is you.
        """,
        new String(writer.write(redacted(document, replacements)), StandardCharsets.UTF_8));
  }

  @Test
  void lettersThatWouldTurnTheGuessOfACharsetAreWrittenInUtf8() throws Exception {
    SegmentedDocument document = segmented(new byte[] {';', 'Z', (byte) 0x89, '_', 'K'});
    RedactedDocument redacted = redacted(document, List.of(replacement(Span.of(4, 1), "[\u0141]")));
    assertEquals(redacted.text().text(), segmented(writer.write(redacted)).text());
  }

  @Test
  void nameOverTwoCuesIsReplacedInTheFirst() throws Exception {
    String srt =
        """
        1
        00:00:01,000 --> 00:00:02,000
        with Mary

        2
        00:00:02,000 --> 00:00:03,000
        Whitaker here

        3
        00:00:03,000 --> 00:00:04,000
        Owen

        4
        00:00:04,000 --> 00:00:05,000
        Brandt
        """;
    SegmentedDocument document = segmented(srt.getBytes(StandardCharsets.UTF_8));
    int mary = document.text().indexOf("Mary");
    int owen = document.text().indexOf("Owen");
    RedactedDocument redacted =
        redacted(
            document,
            List.of(
                replacement(Span.of(mary, "Mary Whitaker".length()), "[P1]"),
                replacement(Span.of(owen, "Owen Brandt".length()), "[P2]")));
    assertEquals(
        """
        1
        00:00:01,000 --> 00:00:02,000
        with [P1]

        2
        00:00:02,000 --> 00:00:03,000
         here

        3
        00:00:03,000 --> 00:00:04,000
        [P2]

        """,
        new String(writer.write(redacted), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "Mary / Whitaker;here|[P1] / here",
        "Mary / Whitaker;here;too|[P1] / here;too",
        "so;Mary / Whitaker;here|so;[P1] / here",
        "a;Mary Whitaker;b|a;[P1];b",
        "Mary;Whitaker;b|[P1];b",
        "x;Mary;Whitaker;b|x;[P1];b"
      })
  void lineThatNothingIsLeftOfEndsNoCue(String cues, String expected) throws Exception {
    SegmentedDocument document = segmented(srt(cues).getBytes(StandardCharsets.UTF_8));
    String flat = document.text().replace('\n', ' ');
    Span name = Span.of(flat.indexOf("Mary"), "Mary Whitaker".length());
    byte[] released = writer.write(redacted(document, List.of(replacement(name, "[P1]"))));
    assertEquals(srt(expected), new String(released, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "<v Mary>so it is|: |<v Mary[P1]>so it is",
        "<v Mary>so it is|: so|<v Mary>[P1] it is",
        "<v Mary>so it is|ry: so|<v Ma[P1]> it is",
        "<v Mary>so it is|y: |<v Mar[P1]>so it is",
        "at <i>Tollby</i> now|at Tollby|[P1] now",
        "at <i>Tollby</i> now|Tollby|at <i>[P1]</i> now",
        "at <i>Tollby Mill</i> now|at Tollby|[P1]<i> Mill</i> now",
        "at <b><i>Toll</i>by</b> now|at Tollby|[P1] now",
        "at <c.x>Toll</c>by <u></u>now|at Tollby|[P1] <u></u>now",
        "at <i>Tollby</b> now|at Tollby|[P1]<i></b> now",
        "<i>at</i> <b>Tollby</b> now|at Tollby|<i>[P1]</i> now",
        "so 1<b Mary> x|Mary|so 1&lt;b [P1]> x",
        "so <laughs> <Mary|Mary|so <laughs> &lt;[P1]",
        "<v Mary>1 < 2>|Mary|<v [P1]>1 < 2>",
        "<v Mary>1 < 2>|y: 1|<v Mar[P1]> < 2>"
      })
  void nothingIsLostAtVoicesAndNoEmptyTagsStay(String cue, String wanted, String expected)
      throws Exception {
    String head = "WEBVTT\n\n00:01.000 --> 00:02.000\n";
    SegmentedDocument document = segmented((head + cue + "\n").getBytes(StandardCharsets.UTF_8));
    Span span = Span.of(document.text().indexOf(wanted), wanted.length());
    byte[] released = writer.write(redacted(document, List.of(replacement(span, "[P1]"))));
    assertEquals(head + expected + "\n", new String(released, StandardCharsets.UTF_8));
  }

  @Test
  void longCaptionsWithManyReplacementsAreWrittenAtOnce() throws Exception {
    StringBuilder srt = new StringBuilder();
    for (int cue = 0; cue < 20_000; cue++) {
      srt.append("00:00:01,000 --> 00:00:02,000\nso Mary went\n\n");
    }
    SegmentedDocument document = segmented(srt.toString().getBytes(StandardCharsets.UTF_8));
    List<Replacement> replacements = new ArrayList<>();
    int at = document.text().indexOf("Mary");
    while (at >= 0) {
      replacements.add(replacement(Span.of(at, 4), "[P1]"));
      at = document.text().indexOf("Mary", at + 1);
    }
    RedactedDocument redacted = redacted(document, replacements);
    byte[] released = assertTimeout(Duration.ofSeconds(5), () -> writer.write(redacted));
    assertEquals(
        srt.toString().replace("Mary", "[P1]"), new String(released, StandardCharsets.UTF_8));
  }

  /** Cues parted by a stroke, their lines by a semicolon. */
  private static String srt(String cues) {
    StringBuilder srt = new StringBuilder();
    for (String cue : cues.split(" / ", -1)) {
      srt.append("00:00:01,000 --> 00:00:02,000\n").append(cue.replace(';', '\n')).append("\n\n");
    }
    return srt.toString();
  }

  @Test
  void charsetOfTheOriginalStaysWhereItCan() throws Exception {
    Charset western = Charset.forName("windows-1252");
    SegmentedDocument document =
        segmented("Café talk with “Mary” about naïve plans.\r\n".getBytes(western));
    Span mary = Span.of(document.text().indexOf("Mary"), 4);
    assertEquals(
        "Café talk with “Renée” about naïve plans.\r\n",
        new String(writer.write(redacted(document, List.of(replacement(mary, "Renée")))), western));
    assertEquals(
        "Café talk with “Łucja” about naïve plans.\r\n",
        new String(
            writer.write(redacted(document, List.of(replacement(mary, "Łucja")))),
            StandardCharsets.UTF_8));
  }

  @RepeatedTest(300)
  void releasedTextFileReadsAsTheReleasedText(RepetitionInfo repetition) throws Exception {
    RandomText chance = new RandomText(repetition.getCurrentRepetition());
    String text = "Mary: " + clean(chance.text(60)) + "\r\n\r\nOwen: so.\n";
    assertReadsBack(segmented(text.getBytes(StandardCharsets.UTF_8)), chance, repetition, "");
  }

  @RepeatedTest(300)
  void releasedCaptionsReadAsTheReleasedText(RepetitionInfo repetition) throws Exception {
    RandomText chance = new RandomText(repetition.getCurrentRepetition());
    StringBuilder vtt = new StringBuilder("WEBVTT\n\nSTYLE\n::cue { color: red }\n\n");
    for (int cue = 0; cue < 5; cue++) {
      String words = clean(chance.text(12)).replaceAll("[\\s&<]+", " ").replace("[", "<i>");
      vtt.append("00:0").append(cue).append(".000 --> 00:0").append(cue + 1).append(".000\n");
      vtt.append(chance.below(2) == 0 ? "<v.loud Mary W>" : "").append("so ").append(words);
      vtt.append(chance.below(2) == 0 ? "&amp;&nbsp;<c.x>so</c>\nthen" : ".").append("\n\n");
    }
    byte[] bytes = vtt.toString().getBytes(StandardCharsets.UTF_8);
    assertReadsBack(segmented(bytes), chance, repetition, "[\\s:]+");
  }

  /**
   * @param loose what is not compared: captions keep the border between two cues and the colon
   *     behind a voice, which stand nowhere in the file
   */
  private void assertReadsBack(
      SegmentedDocument document, RandomText chance, RepetitionInfo repetition, String loose)
      throws Exception {
    List<Replacement> replacements = new ArrayList<>();
    int at = 0;
    while (at < document.text().length() - 2) {
      Span span = Span.of(at + chance.below(6), 1 + chance.below(9));
      if (span.end() > document.text().length() || splitsPair(document.text(), span)) {
        break;
      }
      if (hasAnchor(document, span)) {
        replacements.add(replacement(span, "[P" + chance.below(9) + " & \u0141]"));
      }
      at = span.end() + 1;
    }
    RedactedDocument redacted = redacted(document, replacements);
    byte[] released = writer.write(redacted);
    String again = READERS.read(new SourceFile("again", released)).text();
    assertEquals(
        blanks(redacted.text().text(), loose),
        blanks(again, loose),
        () -> "seed " + repetition.getCurrentRepetition());
    assertFalse(new String(released, StandardCharsets.UTF_8).contains("STYLE"));
  }

  private static boolean hasAnchor(SegmentedDocument document, Span span) {
    return document.document().parts().stream()
        .flatMap(part -> part.anchors().stream())
        .anyMatch(anchor -> anchor.span().overlaps(span));
  }

  private static boolean splitsPair(String text, Span span) {
    return Character.isLowSurrogate(text.charAt(span.start()))
        || (span.end() < text.length() && Character.isLowSurrogate(text.charAt(span.end())));
  }

  private static String blanks(String text, String loose) {
    return loose.isEmpty() ? text : text.replaceAll(loose, "");
  }

  /** Half a surrogate pair cannot be written to a file. */
  private static String clean(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static Replacement replacement(Span span, String text) {
    return new Replacement(span, IdentifierType.PERSON, new EntityId(1), Action.MARKER, text);
  }

  private static RedactedDocument redacted(
      SegmentedDocument document, List<Replacement> replacements) {
    return RedactedDocument.of(
        "T01",
        document,
        replacements.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList());
  }

  private static SegmentedDocument segmented(byte[] bytes) throws Exception {
    return SEGMENTER.segment(READERS.read(new SourceFile("talk", bytes)));
  }

  private static byte[] bytes(String name) throws Exception {
    try (InputStream in = TextWriterTest.class.getResourceAsStream("/document/" + name)) {
      return in.readAllBytes();
    }
  }
}
