package org.sottovoce.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TestPictures;
import org.sottovoce.document.docx.DocxFixture;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.MentionFinder;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.mention.TestNames;
import org.sottovoce.mention.context.CueCatalogue;
import org.sottovoce.mention.pattern.PatternCatalogue;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;

/** One talk of four turns, in the shapes that programs export transcripts in. */
final class TranscriptShapesTest {

  private static final List<String> WORDS =
      List.of(
          "Good morning, and thank you for coming.",
          "I came from the harbour.",
          "Was the road clear?",
          "It was, mostly.");
  private static final List<Integer> SECONDS = List.of(3, 7, 12, 15);
  private static final Set<IdentifierType> SAID =
      Set.of(IdentifierType.PERSON, IdentifierType.PLACE);
  private static final TestNames NAMES = new TestNames();
  private static final String AVATAR =
      "<w:r><w:drawing><wp:inline><wp:extent cx='304800' cy='304800'/><wp:docPr id='1' name=''/>"
          + "<a:graphic><a:graphicData uri='http://schemas.openxmlformats.org/drawingml/2006/picture'>"
          + "<pic:pic><pic:blipFill><a:blip r:embed='rId9'/></pic:blipFill></pic:pic></a:graphicData>"
          + "</a:graphic></wp:inline></w:drawing></w:r>";
  private static final MentionFinder FINDER =
      new MentionFinder(
          Stream.concat(PatternCatalogue.english().stream(), CueCatalogue.english(NAMES).stream())
              .toList(),
          NAMES);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "zoom.vtt, Mary Whitaker, Tom Okafor, CUE",
    "zoom-saved.txt, Mary Whitaker, Tom Okafor, 10:03:%02d",
    "teams.vtt, Mary Whitaker, Tom Okafor, CUE",
    "teams-beside.txt, Mary Whitaker, Tom Okafor, 0:%02d",
    "teams-name-first.txt, Mary Whitaker, Tom Okafor, 0:%02d",
    "teams-time-first.txt, Mary Whitaker, Tom Okafor, 0:0:%d.120",
    "teams-padded.txt, Mary Whitaker, Tom Okafor, 00:00:%02d.120",
    "otter.txt, Mary Whitaker, Tom Okafor, 0:%02d",
    "otter-unnamed.txt, Speaker 1, Speaker 2, 0:%02d",
    "otter-headed.txt, Mary Whitaker, Tom Okafor, 0:%02d",
    "otter.srt, Mary Whitaker, Tom Okafor, CUE",
    "otter.json, Mary Whitaker, Tom Okafor, CUE",
    "otter-late-speakers.json, Mary Whitaker, Tom Okafor, CUE",
    "otter-labels.json, '', '', CUE",
    "zoom-chat.txt, Mary Whitaker, Tom Okafor, 10:03:%02d",
    "zoom-chat-addressed.txt, Mary Whitaker, Tom Okafor, 10:03:%02d",
    "zoom-chat-one-line.txt, Mary Whitaker, Tom Okafor, 10:03:%02d",
    "zoom-chat-cloud.txt, Mary Whitaker, Tom Okafor, 00:00:%02d",
    "noscribe-times.txt, S00, S01, [00:00:%02d]",
    "noscribe.txt, S00, S01, NONE",
    "noscribe.vtt, S00, S01, CUE",
    "noscribe.html, S00, S01, NONE",
    "atrain.txt, SPEAKER_00, SPEAKER_01, [00:00:%02d]",
    "atrain-turns.txt, SPEAKER_00, SPEAKER_01, NONE",
    "atrain-maxqda.txt, SPEAKER_00, SPEAKER_01, [00:00:%02d]",
    "atrain.csv, SPEAKER_00, SPEAKER_01, %d.12",
    "atrain.srt, SPEAKER_00, SPEAKER_01, CUE",
    "atrain.json, SPEAKER_00, SPEAKER_01, CUE",
    "whisper.json, '', '', CUE",
    "rev.json, Speaker 0, Speaker 1, CUE",
    "aws.json, spk_0, spk_1, CUE",
    "aws-labels.json, spk_0, spk_1, CUE",
    "deepgram.json, Speaker 0, Speaker 1, CUE",
    "assemblyai.json, A, B, CUE",
    "trint.txt, Mary Whitaker, Tom Okafor, [00:00:%02d]",
    "trint-beside.txt, Mary Whitaker, Tom Okafor, [00:00:%02d]",
    "trint.csv, Mary Whitaker, Tom Okafor, 00:00:%02d",
    "trint-ends.csv, Mary Whitaker, Tom Okafor, 00:00:%02d",
    "trint.vtt, Mary Whitaker, Tom Okafor, CUE",
    "trint.srt, Mary Whitaker, Tom Okafor, CUE",
    "trint.json, Mary Whitaker, Tom Okafor, CUE",
    "trint-unnamed.json, '', '', CUE",
    "trint-one-line.txt, Mary Whitaker, Tom Okafor, [00:00:%02d]",
    "rev.txt, Mary Whitaker, Tom Okafor, (00:%02d)",
    "descript.txt, Mary Whitaker, Tom Okafor, [00:%02d]",
    "macwhisper.txt, Speaker 1, Speaker 2, (00:%02d)"
  })
  void shapeGivesSpeakersTimesTurnsAndNames(String file, String first, String second, String time)
      throws Exception {
    SegmentedDocument document = read(file);
    assertEquals(expected(first, second, time), listed(document));
    boolean named = first.equals("Mary Whitaker");
    assertEquals(named ? Set.of(first, second) : Set.of(), suggested(document));
  }

  @ParameterizedTest(name = "{0} as DOCX")
  @CsvSource({
    "teams-beside.txt, 0:%02d",
    "teams-name-first.txt, 0:%02d",
    "teams-time-first.txt, 0:0:%d.120",
    "trint.txt, [00:00:%02d]",
    "rev.txt, (00:%02d)"
  })
  void shapeIsTheSameInDocx(String file, String time) throws Exception {
    String text = new String(bytes(file), StandardCharsets.UTF_8).strip();
    String turns = expected("Mary Whitaker", "Tom Okafor", time);
    assertEquals(turns, listed(docx(text, "\n+")), "each line a paragraph");
    assertEquals(turns, listed(docx(text, "\n\n")), "each turn a paragraph");
  }

  /**
   * Shape as published by Teams: a picture of who speaks, the name, the time, and below the words.
   */
  @Test
  void picturesBesideNamesOfTeamsAreNoWords() throws Exception {
    StringBuilder paragraphs = new StringBuilder(DocxFixture.paragraph("Harbour talk"));
    for (int turn = 0; turn < WORDS.size(); turn++) {
      paragraphs.append("<w:p>").append(AVATAR);
      paragraphs.append(DocxFixture.run(turn % 2 == 0 ? "Mary Whitaker" : "Tom Okafor"));
      paragraphs
          .append(DocxFixture.run("   0:" + two(SECONDS.get(turn))))
          .append("<w:r><w:br/></w:r>");
      paragraphs.append(DocxFixture.run(WORDS.get(turn))).append("</w:p>");
    }
    SourceFile file =
        DocxFixture.body(paragraphs.toString())
            .link("word/document.xml", "rId9", "image", "media/a.png", false)
            .part("word/media/a.png", TestPictures.plainPng(24, 24))
            .file();
    SegmentedDocument document = FormatCatalogue.intake().read(file);
    assertEquals(expected("Mary Whitaker", "Tom Okafor", "0:%02d"), listed(document));
    assertEquals(WORDS.size(), document.document().pictures().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"trint.json", "otter.json", "otter-late-speakers.json", "atrain.csv"})
  void shapeIsReleasedInPlace(String file) throws Exception {
    assertTrue(read(file).document().releasableInPlace());
  }

  private static SegmentedDocument docx(String text, String border) throws Exception {
    String paragraphs =
        Pattern.compile(border)
            .splitAsStream(text)
            .map(one -> one.replace("-->", "--&gt;").replace("\n", "</w:t><w:br/><w:t>"))
            .map(DocxFixture::paragraph)
            .collect(Collectors.joining());
    return FormatCatalogue.intake().read(DocxFixture.body(paragraphs).file());
  }

  private static String expected(String first, String second, String time) {
    StringBuilder turns = new StringBuilder();
    for (int turn = 0; turn < WORDS.size(); turn++) {
      turns.append(turn % 2 == 0 ? first : second).append('|');
      turns.append(shown(time, SECONDS.get(turn))).append('|');
      turns.append(WORDS.get(turn)).append('\n');
    }
    return turns.toString();
  }

  private static String shown(String time, int second) {
    return switch (time) {
      case "NONE" -> "";
      case "CUE" -> second + "120 ms";
      default ->
          time.replace("%02d", two(second))
              .replaceFirst("^%d", "" + second)
              .replaceFirst(
                  "^(00:00:\\d\\d)\\.120$", "$1.120 --> 00:00:" + two(second + 2) + ".400")
              .replace("0:0:%d.120", "0:0:" + second + ".120 --> 0:0:" + (second + 2) + ".400");
    };
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  private static String listed(SegmentedDocument document) {
    return document.segments().stream()
        .dropWhile(segment -> !segment.isTurn() && when(document, segment).isEmpty())
        .limit(WORDS.size())
        .map(
            segment ->
                segment.label().map(document::surface).orElse("")
                    + "|"
                    + when(document, segment)
                    + "|"
                    + document.surface(segment.content()).strip()
                    + "\n")
        .collect(Collectors.joining());
  }

  private static String when(SegmentedDocument document, Segment segment) {
    return segment.timestamp().map(document::surface).orElseGet(() -> cue(document, segment));
  }

  private static String cue(SegmentedDocument document, Segment segment) {
    return document.document().parts().stream()
        .filter(part -> part.span().covers(segment.span()))
        .flatMap(part -> part.time().stream())
        .map(time -> time.startMillis() + " ms")
        .findFirst()
        .orElse("");
  }

  /** The surfaces that anything is suggested for. */
  private static Set<String> suggested(SegmentedDocument document) {
    RecognizedDocument found = FINDER.find(document, List.of());
    return found.mentions().stream()
        .filter(mention -> SAID.contains(mention.type()))
        .map(found::surface)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SegmentedDocument read(String name) throws Exception {
    return FormatCatalogue.intake().read(new SourceFile(name, bytes(name)));
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = TranscriptShapesTest.class.getResourceAsStream("/transcripts/" + name)) {
      return in.readAllBytes();
    }
  }
}
