package org.sottovoce.release.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.DocumentReaders;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.release.Edited;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.segment.SegmentedDocument;

/** Cues whose marks and times stand where few files have them. */
class CueEditsTest {

  /** SubRip has neither voices nor escapes: a tag holds what it can, and the words the rest. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "<v Mary>so it is|Mary|[P1]|<v [P1]>so it is",
        "<v Mary>so it is|Mary|[<1>]|[<1>]: so it is",
        "<v.loud Mary>so</v> it is|Mary|[<1>]|[<1>]: so</v> it is",
        "well<v Mary Mill>so it is|Mary|<1>|well <1> Mill: so it is",
        "well <v Mary Mill>so it is|Mill|<1>|well Mary <1>: so it is",
        "<v Mary>so it is|: |>1|Mary>1: so it is",
        "<v Mary>so it is|y: so|<1>|Mar<1>:  it is",
        "<v Mary>so it is|so|<1>|<v Mary><1> it is",
        "<v Mary>so <v Owen>it is|Owen|<1>|<v Mary>so <1>: it is"
      })
  void aVoiceOfSubRipThatNoTagCanHoldIsWrittenAsWords(
      String cue, String wanted, String text, String expected) throws Exception {
    String head = "1\n00:00:01,000 --> 00:00:02,000\n";
    SegmentedDocument document = read(head + cue + "\n");
    RedactedDocument redacted = Edited.without(document, wanted, text);
    String released = new String(new TextWriter().write(redacted), StandardCharsets.UTF_8);
    assertEquals(head + expected + "\n", released);
    assertEquals(bare(redacted.text().text()), bare(read(released).text()));
  }

  /** A line of times begins a cue wherever it stands. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "WEBVTT - talk\n@\nso Mary\n@\nso",
        "WEBVTT\nKind: x\n@\nso Mary\n\n@\nso",
        "WEBVTT\n\nNOTE a\nb\n@\nso Mary\n@\nso",
        "WEBVTT\n\nSTYLE\n@\nso Mary\n\n1\n@\nso",
        "WEBVTT\n\nSTYLE\n::cue { color: red }\n@\nso Mary\n1\n@\nso",
        "WEBVTT\n\na\nb\n1\n@\nso Mary\n\nid\n@\nso"
      })
  void everyCueIsReadWithItsTime(String vtt) throws Exception {
    String file = vtt.replace("@", "00:01.000 --> 00:02.000") + "\n";
    SegmentedDocument document = read(file);
    List<String> cues =
        document.document().parts().stream()
            .filter(part -> part.time().isPresent())
            .map(part -> document.document().surface(part.span()))
            .toList();
    assertEquals(List.of("so Mary", "so"), cues);
    assertEquals(Document.Fidelity.COVERED, document.document().fidelity());
  }

  private static SegmentedDocument read(String file) throws UnreadableDocument {
    return Edited.read(new DocumentReaders(), file);
  }

  /** Without what captions keep of blanks and of the colon behind a voice. */
  private static String bare(String text) {
    return text.replaceAll("[\\s:]+", "");
  }
}
