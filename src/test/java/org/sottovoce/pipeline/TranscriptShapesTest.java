package org.sottovoce.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.docx.DocxFixture;
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
  private static final TestNames NAMES = new TestNames();
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
    "noscribe.txt, S00, S01, NONE",
    "noscribe.vtt, S00, S01, CUE",
    "noscribe.html, S00, S01, NONE",
    "atrain.txt, SPEAKER_00, SPEAKER_01, [00:00:%02d]",
    "atrain-turns.txt, SPEAKER_00, SPEAKER_01, NONE",
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
        .limit(WORDS.size())
        .map(
            segment ->
                segment.label().map(document::surface).orElse("")
                    + "|"
                    + segment
                        .timestamp()
                        .map(document::surface)
                        .orElseGet(() -> cue(document, segment))
                    + "|"
                    + document.surface(segment.content())
                    + "\n")
        .collect(Collectors.joining());
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
