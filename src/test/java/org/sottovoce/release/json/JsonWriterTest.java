package org.sottovoce.release.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.DocumentReaders;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Timecode;
import org.sottovoce.document.json.JsonCharacters;
import org.sottovoce.document.json.JsonReader;
import org.sottovoce.release.Edited;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.RandomText;

class JsonWriterTest {

  private static final String NAME = "Quillfeather";
  private final DocumentReaders readers =
      new DocumentReaders(Map.of(Format.JSON, new JsonReader()));
  private final JsonWriter writer = new JsonWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \" I am Quillfeather.\", \"segments\": [{\"id\": 0, \"start\": 0.0, \"end\": 1.5,"
            + " \"text\": \" I am Quillfeather.\", \"tokens\": [1]}], \"language\": \"Quillfeather\"}",
        "{\"segments\": [{\"start\": 0.5, \"end\": 1, \"text\": \"Quill\\u0066eather\", \"speaker\":"
            + " \"Quillfeather\", \"words\": [{\"word\": \"Quillfeather\", \"start\": 0.5}]}]}",
        "{\"id\": \"Quillfeather\", \"audio_url\": \"Quillfeather.mp3\", \"utterances\": [{\"speaker\":"
            + " \"A\", \"text\": \"Quillfeather\", \"start\": 500, \"end\": 900, \"Quillfeather\": 1}]}",
        "{\"text\": \"Quillfeather\", \"chunks\": [{\"timestamp\": [0.5, null], \"text\":"
            + " \" Quillfeather\"}]}",
        "{\"params\": {\"model\": \"Quillfeather\"}, \"transcription\": [{\"timestamps\": {\"from\":"
            + " \"Quillfeather\"}, \"offsets\": {\"from\": 500, \"to\": 900, \"x\": \"Quillfeather\"},"
            + " \"text\": \" Quillfeather\"}]}",
        "[{\"start\": 0.5, \"end\": 0.9, \"text\": \"Quillfeather \\\"said\\\"\", \"avg\": -0.2}]"
      })
  void nameIsNowhereInTheReleasedFile(String file) throws Exception {
    RedactedDocument document = Edited.without(Edited.read(readers, file), NAME, "[Person \"1\"]");
    assertEquals(Format.JSON, document.original().document().format());
    String released = new String(writer.write(document), StandardCharsets.UTF_8);
    assertFalse(released.contains("Quill") || released.contains("feather"), released);
    assertTrue(released.contains("[Person \\\"1\\\"]"), released);
    assertEquals(document.text().text(), Edited.read(readers, released).text());
  }

  @Test
  void shapeOfTheFileStays() throws Exception {
    String file =
        "{\"text\": \" I am Quillfeather. Oh.\", \"segments\": [{\"id\": 0, \"seek\": 0, \"start\": 0.0,"
            + " \"end\": 1.5, \"text\": \" I am Quillfeather.\"}, {\"id\": 1, \"start\": 1.5, \"end\":"
            + " 2.25, \"text\": \" Oh.\"}]}";
    RedactedDocument document = Edited.without(Edited.read(readers, file), NAME, "Zoltan");
    assertEquals(
        """
        {
          "text": " I am Zoltan. Oh.",
          "segments": [
            {"id": 0, "start": 0.0, "end": 1.5, "text": " I am Zoltan."},
            {"id": 1, "start": 1.5, "end": 2.25, "text": " Oh."}
          ]
        }
        """,
        new String(writer.write(document), StandardCharsets.UTF_8));
  }

  @Test
  void segmentsAreTurnsWithTheirTimes() throws Exception {
    SegmentedDocument document =
        Edited.read(
            readers,
            "{\"segments\": [{\"start\": 0.5, \"end\": 1.25, \"text\": \" So it began.\", \"speaker\":"
                + " \"SPEAKER_00\"}, {\"start\": 61, \"end\": 62.5, \"text\": \" Yes.\"}]}");
    assertEquals("SPEAKER_00: So it began.\nYes.\n", document.text());
    assertEquals(
        Optional.of("SPEAKER_00"),
        document.segments().get(0).label().map(span -> span.in(document.text())));
    assertEquals(
        List.of(new Timecode(500, 1250), new Timecode(61_000, 62_500)),
        document.document().parts().stream().map(TextPart::time).map(Optional::get).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"segments\": [{\"start\": 0.5, \"words\": \"a b\"}]}",
        "{\"segments\": [{\"text\": \"no time\"}]}",
        "{\"segments\": [{\"start\": 0.5, \"text\": \"a\", \"text\": \"b\"}]}",
        "{\"segments\": [\"a\", {\"start\": 0.5, \"text\": \"a\"}]}",
        "{\"segments\": [{\"start\": 0.5, \"text\": \"cut",
        "{\"segments\": [{\"start\": 0.5, \"text\": \"a\"}]} and more",
        "{\"a\": [{\"start\": 0.5, \"text\": \"a\"}]}",
        "[{\"text\": \"a\"}]"
      })
  void otherJsonStaysPlainText(String file) throws Exception {
    assertEquals(Format.TXT, Edited.read(readers, file).document().format());
  }

  @RepeatedTest(200)
  void releasedFileReadsAsTheReleasedText(RepetitionInfo repetition) throws Exception {
    RandomText chance = new RandomText(repetition.getCurrentRepetition());
    StringBuilder file = new StringBuilder("{\"segments\": [");
    for (int i = 0; i < 4; i++) {
      String said = JsonCharacters.escaped(chance.text(25)) + "\\u00e9\\n\\\"end";
      file.append(i == 0 ? "" : ",").append("{\"start\": ").append(i).append(".5, \"text\": \"");
      file.append(said).append("\", \"speaker\": \"S ").append(i).append("\"}");
    }
    byte[] bytes = file.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    String clean = new String(bytes, StandardCharsets.UTF_8);
    RedactedDocument document = Edited.randomly(Edited.read(readers, clean), chance);
    byte[] released = writer.write(document);
    assertEquals(
        Edited.released(document).stream()
            .filter(JsonWriterTest::saysSomething)
            .collect(Collectors.joining())
            .replaceAll("(?U)[\\s:]+", ""),
        readers.read(new SourceFile("again", released)).text().replaceAll("(?U)[\\s:]+", ""),
        () -> "seed " + repetition.getCurrentRepetition());
  }

  /** A segment without words is no turn, whoever its speaker is. */
  private static boolean saysSomething(String turn) {
    return !turn.substring(turn.indexOf(':') + 1).isBlank();
  }
}
