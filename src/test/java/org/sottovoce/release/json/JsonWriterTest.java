package org.sottovoce.release.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Document.Fidelity;
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
  private static final String SPEECH =
      "{\"transcripts\": [{\"start_offset\": 16000, \"end_offset\": 32000, \"speaker_id\": 7,"
          + " \"transcript\": \"So.\", \"id\": 99}, {\"start_offset\": 40000, \"speaker_id\": \"8\","
          + " \"transcript\": \"No.\"}, {\"start_offset\": 48000, \"speaker_id\": 7, \"transcript\":"
          + " \"Yes.\"}, {\"start_offset\": 56000, \"speaker_id\": null, \"transcript\": \"Oh.\"}],"
          + " \"speakers\": [4, {\"id\": 7, \"speaker_name\": \"Dr Quill Feather\"}, {\"speaker_id\": 8,"
          + " \"speaker_name\": \"Tom \\\"T\\\" Hale\"}], \"title\": \"Harbour\"}";
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
        "{\"text\": \"So Quillfeather\", \"words\": [{\"text\": \"Quillfeather\", \"speaker\":"
            + " \"Quillfeather\"}], \"utterances\": [{\"speaker\": \"Quillfeather\", \"text\": \"So"
            + " Quillfeather\", \"start\": 500, \"end\": 900, \"words\": [{\"text\": \"Quillfeather\","
            + " \"start\": 500}]}], \"chapters\": [{\"gist\": \"Quillfeather\"}]}",
        "{\"metadata\": {\"tags\": [\"Quillfeather\"]}, \"results\": {\"channels\": [{\"alternatives\":"
            + " [{\"transcript\": \"Quillfeather.\", \"words\": [{\"word\": \"quillfeather\","
            + " \"punctuated_word\": \"Quillfeather.\"}]}, {\"transcript\": \"Quillfeathers\"}]}],"
            + " \"utterances\": [{\"start\": 0.5, \"end\": 0.9, \"transcript\": \"Quillfeather.\","
            + " \"speaker\": 0, \"words\": [{\"word\": \"Quillfeather\"}]}]}}",
        "{\"speakers\": [{\"id\": 0, \"name\": \"Quillfeather\"}], \"monologues\": [{\"speaker\": 0,"
            + " \"speaker_name\": \"Quillfeather\", \"elements\": [{\"type\": \"text\", \"value\": \"So\","
            + " \"ts\": 0.5, \"end_ts\": 0.7}, {\"type\": \"punct\", \"value\": \" \"}, {\"type\":"
            + " \"Quillfeather\", \"value\": \"Quillfeather\", \"timestamp\": \"Quillfeather\"}]}]}",
        "{\"jobName\": \"Quillfeather\", \"results\": {\"transcripts\": [{\"transcript\": \"So"
            + " Quillfeather.\"}], \"speaker_labels\": {\"segments\": [{\"start_time\": \"0.5\","
            + " \"speaker_label\": \"Quillfeather\"}]}, \"items\": [{\"start_time\": \"0.5\", \"type\":"
            + " \"pronunciation\", \"alternatives\": [{\"content\": \"So\"}, {\"content\":"
            + " \"Quillfeather\"}]}, {\"start_time\": \"0.7\", \"type\": \"Quillfeather\","
            + " \"alternatives\": [{\"confidence\": \"0.9\", \"content\": \"Quillfeather\"}]},"
            + " {\"type\": \"punctuation\", \"alternatives\": [{\"content\": \".\"}]}]}}",
        "{\"title\": \"Quillfeather.mp3\", \"words\": [{\"duration\": 330, \"time\": 3050, \"paragraphId\":"
            + " \"Quillfeather\", \"value\": \"So\", \"speaker\": \"Quillfeather\", \"strikethrough\":"
            + " \"Quillfeather\"}, {\"time\": 3400, \"duration\": \"Quillfeather\", \"value\":"
            + " \"Quillfeather.\", \"speaker\": \"Quillfeather\", \"paragraphId\": \"Quillfeather\"}]}",
        "{\"speech\": {\"title\": \"Quillfeather\", \"speech_outline\": [{\"text\": \"Quillfeather\"}],"
            + " \"speakers\": [{\"id\": 7, \"speaker_name\": \"Quillfeather\", \"speaker_email\":"
            + " \"q@quillfeather.example\"}], \"transcripts\": [{\"start_offset\": 16000, \"end_offset\":"
            + " 32000, \"speaker_id\": 7, \"transcript\": \"So Quillfeather.\", \"alignment\": [{\"word\":"
            + " \"Quillfeather\"}], \"uuid\": \"Quillfeather\", \"label\": \"Quillfeather\"}, {\"start_offset\":"
            + " 40000, \"speaker_id\": 7, \"transcript\": \"Yes.\"}, {\"start_offset\": 50000, \"speaker_id\":"
            + " \"Quillfeather\", \"speaker_name\": \"Quillfeather\", \"transcript\": \"No.\"}]}}",
        "{\"segments\": [{\"start\": 0.5, \"text\": \"Quillfeather\"}, {\"start\": 1, \"text\": \" \","
            + " \"speaker\": \"Quillfeather\"}]}",
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
  void wordByWordShapesStay() throws Exception {
    String items =
        "{\"results\": {\"items\": [{\"start_time\": \"0.5\", \"end_time\": \"0.6\", \"type\":"
            + " \"pronunciation\", \"speaker_label\": \"spk_0\", \"alternatives\": [{\"content\":"
            + " \"Quill\"}]}, {\"start_time\": \"0.6\", \"end_time\": \"0.7\", \"alternatives\":"
            + " [{\"content\": \"Feather\"}], \"speaker_label\": \"spk_0\"}, {\"type\": \"punctuation\","
            + " \"alternatives\": [{\"content\": \".\"}]}]}}";
    RedactedDocument document =
        Edited.without(Edited.read(readers, items), "Quill Feather", "Zoltan");
    assertEquals("spk_0: Quill Feather.\n", document.original().text());
    assertEquals(
        """
        {
          "results": {"transcripts": [{"transcript": "Zoltan."}],
          "items": [
            {"start_time": "0.5", "end_time": "0.6", "type": "pronunciation", "speaker_label": "spk_0", \
        "alternatives": [{"content": "Zoltan"}]},
            {"type": "punctuation", "speaker_label": "spk_0", "alternatives": [{"content": "."}]}
          ]}
        }
        """,
        new String(writer.write(document), StandardCharsets.UTF_8));
    String elements =
        "{\"monologues\": [{\"speaker\": 1, \"elements\": [{\"type\": \"text\", \"value\": \"Quill\","
            + " \"ts\": 0.5, \"end_ts\": 0.9}, {\"type\": \"punct\", \"value\": \" \"}, {\"type\": \"text\","
            + " \"value\": \"Feather\"}, {\"type\": \"punct\", \"value\": \".\"}]}]}";
    document = Edited.without(Edited.read(readers, elements), "Quill Feather", "Zoltan");
    assertEquals("Speaker 1: Quill Feather.\n", document.original().text());
    assertEquals(
        """
        {
          "monologues": [
            {"speaker": 1, "elements": [
              {"type": "text", "ts": 0.5, "end_ts": 0.9, "value": "Zoltan"},
              {"type": "punct", "value": "."}]}
          ]
        }
        """,
        new String(writer.write(document), StandardCharsets.UTF_8));
  }

  @Test
  void wordsOfTrintStay() throws Exception {
    String file =
        "{\"title\": \"talk\", \"words\": [{\"duration\": 330, \"time\": 3050, \"paragraphId\": \"p0-0\","
            + " \"value\": \"Quill\", \"speaker\": \"Mary\", \"strikethrough\": true}, {\"duration\": 200,"
            + " \"time\": 3400, \"paragraphId\": \"p0-0\", \"value\": \"Feather\", \"speaker\": \"Mary\"},"
            + " {\"duration\": 90, \"time\": 3600, \"paragraphId\": \"p0-0\", \"value\": \"left.\","
            + " \"speaker\": \"Mary\"}, {\"time\": 4000, \"paragraphId\": \"p1-0\", \"value\": \"Oh.\","
            + " \"speaker\": \"Mary\"}, {\"time\": 5000, \"paragraphId\": \"p1-0\", \"value\": \"Yes.\","
            + " \"speaker\": null}]}";
    SegmentedDocument read = Edited.read(readers, file);
    assertEquals("Mary: Quill Feather left.\nMary: Oh.\nYes.\n", read.text());
    assertEquals(
        List.of(new Timecode(3050, 3690), new Timecode(4000, 4000), new Timecode(5000, 5000)),
        read.document().parts().stream().map(TextPart::time).map(Optional::get).toList());
    assertEquals(
        """
        {
          "words": [
            {"duration": 330, "time": 3050, "strikethrough": true, "paragraphId": "p0", "speaker": "Mary", \
        "value": "Zoltan"},
            {"duration": 90, "time": 3600, "paragraphId": "p0", "speaker": "Mary", "value": "left."},
            {"time": 4000, "paragraphId": "p1", "speaker": "Mary", "value": "Oh."},
            {"time": 5000, "paragraphId": "p2", "value": "Yes."}
          ]
        }
        """,
        new String(
            writer.write(Edited.without(read, "Quill Feather", "Zoltan")), StandardCharsets.UTF_8));
  }

  @Test
  void speakersOfOtterAreReleasedTurnByTurn() throws Exception {
    SegmentedDocument read = Edited.read(readers, SPEECH);
    assertEquals(
        "Dr Quill Feather: So.\nTom \"T\" Hale: No.\nDr Quill Feather: Yes.\nOh.\n", read.text());
    RedactedDocument document =
        Edited.without(read, Pattern.compile("(?<=^Dr )Quill Feather"), "Z\"");
    String released = new String(writer.write(document), StandardCharsets.UTF_8);
    assertEquals(
        """
        {
          "speech": {"transcripts": [
            {"start_offset": 16000, "end_offset": 32000, "speaker_name": "Dr Z\\"", "transcript": "So."},
            {"start_offset": 40000, "speaker_name": "Tom \\"T\\" Hale", "transcript": "No."},
            {"start_offset": 48000, "speaker_name": "Dr Quill Feather", "transcript": "Yes."},
            {"start_offset": 56000, "transcript": "Oh."}
          ]}
        }
        """,
        released);
    assertEquals(document.text().text(), Edited.read(readers, released).text());
  }

  @RepeatedTest(100)
  void releasedSpeechReadsAsTheReleasedText(RepetitionInfo repetition) throws Exception {
    RandomText chance = new RandomText(repetition.getCurrentRepetition());
    RedactedDocument document = Edited.randomly(Edited.read(readers, SPEECH), chance);
    assertEquals(
        String.join("", Edited.released(document)).replaceAll("(?U)[\\s:]+", ""),
        readers
            .read(new SourceFile("again", writer.write(document)))
            .text()
            .replaceAll("(?U)[\\s:]+", ""),
        () -> "seed " + repetition.getCurrentRepetition());
  }

  @Test
  void numberOfASpeakerThatIsReplacedBecomesAString() throws Exception {
    String file =
        "{\"results\": {\"utterances\": [{\"speaker\": 3, \"start\": 0.5, \"transcript\": \"So.\"}]}}";
    RedactedDocument document = Edited.without(Edited.read(readers, file), "Speaker 3", "Zoltan");
    String released = new String(writer.write(document), StandardCharsets.UTF_8);
    assertTrue(released.contains("\"speaker\": \"Zoltan\", \"transcript\": \"So.\""), released);
    assertEquals("Zoltan: So.\n", Edited.read(readers, released).text());
  }

  @Test
  void wordsThatOnlyTheWholeTextHoldsMakeANewFile() throws Exception {
    String file =
        "{\"text\": \" So. Quillfeather.\", \"segments\": [{\"start\": 0.5, \"text\": \" So.\"}]}";
    SegmentedDocument document = Edited.read(readers, file);
    assertEquals(Fidelity.TEXT_ONLY, document.document().fidelity());
    assertEquals("So.\nSo. Quillfeather.", document.text());
  }

  @Test
  void whatWasNotSaidIsNotMissing() throws Exception {
    String file =
        "{\"text\": \" So.\", \"segments\": [{\"start\": 0.5, \"text\": \" So.\", \"words\": [{\"text\":"
            + " \"Sow\"}]}], \"tokens\": [{\"text\": \"[_BEG_]\"}], \"alternatives\": [{\"text\": \"So\"},"
            + " {\"text\": \"Sew\"}], \"summary\": \"Talk\"}";
    assertEquals(Fidelity.COVERED, Edited.read(readers, "\uFEFF" + file).document().fidelity());
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
        "{\"monologues\": [{\"speaker\": 0, \"elements\": [{\"type\": \"text\"}]}]}",
        "{\"results\": {\"items\": [{\"start_time\": \"0.5\", \"alternatives\": \"so\"}]}}",
        "{\"items\": [{\"start\": 1, \"text\": \"so\"}]}",
        "{\"words\": [{\"time\": 1, \"value\": \"so\"}, \"a\"], \"a\": 1}",
        "{\"words\": [{\"time\": 1, \"value\": \"so\", \"value\": \"no\"}]}",
        "{\"words\": [{\"value\": \"so\"}]}",
        "{\"transcripts\": [{\"start_offset\": 1, \"transcript\": \"so\"}, {\"start_offset\": 1}]}",
        "{\"transcripts\": [{\"start_offset\": 1, \"transcript\": \"so\", \"transcript\": \"no\"}]}",
        "{\"transcripts\": [{\"transcript\": \"so\"}]}",
        "{\"segments\": [{\"start\": 1, \"text\": \"so\"}], \"chunks\": [{\"start\": 1, \"text\": \"so\"}]}",
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
        String.join("", Edited.released(document)).replaceAll("(?U)[\\s:]+", ""),
        readers.read(new SourceFile("again", released)).text().replaceAll("(?U)[\\s:]+", ""),
        () -> "seed " + repetition.getCurrentRepetition());
  }
}
