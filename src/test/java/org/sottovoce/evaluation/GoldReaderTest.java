package org.sottovoce.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.evaluation.GoldText.Credit;
import org.sottovoce.evaluation.UnreadableGold.Fault;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.text.Span;

class GoldReaderTest {

  @TempDir Path folder;

  private final GoldReader reader = new GoldReader();

  @Test
  void aRecordBecomesATextWithCreditMentionsAndSentences() throws IOException {
    String line =
        """
        {"id": "a1", "source": "Made up", "license": "CC0", "text": "Ada left. Ulm stayed.",\
         "entities": [{"start": 10, "end": 13, "label": "LOCATION"},\
         {"start": 0, "end": 3, "label": "PERSON"}], "sents": [[0, 9], [10, 21]]}
        """;
    GoldText expected =
        new GoldText(
            "a1",
            "gold.jsonl",
            new Credit("Made up", "CC0"),
            "Ada left. Ulm stayed.",
            List.of(
                new GoldMention(new Span(0, 3), IdentifierType.PERSON),
                new GoldMention(new Span(10, 13), IdentifierType.PLACE)),
            List.of(new Span(0, 9), new Span(10, 21)));
    assertEquals(List.of(expected), reader.read(file(line)));
  }

  @Test
  void offsetsAreTurnedFromCodePointsIntoUtf16Units() throws IOException {
    String line =
        """
        {"text": "😀😀 Ada 😀 Ulm", "entities": [{"start": 3, "end": 6, "label": "PERSON"},\
         {"start": 9, "end": 12, "label": "LOCATION"}]}
        """;
    GoldText text = reader.read(file(line)).get(0);
    assertEquals(
        List.of("Ada", "Ulm"),
        text.mentions().stream().map(mention -> mention.span().in(text.text())).toList());
  }

  @Test
  void labelsOfOtherKindsAreKeptApartAndIdentifierTypesKept() throws IOException {
    String line =
        """
        {"text": "Ada rang 555-0101.", "entities": [{"start": 0, "end": 3, "label": "OTHER:PET"},\
         {"start": 9, "end": 17, "label": "PHONE"}]}
        """;
    GoldText text = reader.read(file(line)).get(0);
    assertEquals(List.of(new GoldMention(new Span(9, 17), IdentifierType.PHONE)), text.mentions());
    assertEquals(List.of(new Span(0, 3)), text.others());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"genre\": \"interview\", \"spoken\": true; interview; true",
        "\"genre\": \"news\", \"spoken\": false; news; false",
        "\"genre\": \"news\"; news; false",
        "\"source\": \"x\"; ''; false"
      })
  void theGenreIsWhatTheRecordSays(String fields, String name, boolean spoken) throws IOException {
    GoldText text = reader.read(file("{\"text\": \"Ada.\", " + fields + "}")).get(0);
    assertEquals(new Genre(name, spoken), text.genre());
  }

  @Test
  void aTextWithoutSentencesIsOneSentence() throws IOException {
    assertEquals(
        List.of(new Span(0, 4)), reader.read(file("{\"text\": \"Ada.\"}")).get(0).sentences());
  }

  @Test
  void blankLinesArePassedOverAndCountedForTheLineNumber() throws IOException {
    Path file = file("\n{\"text\": \"Ada.\"}\n\n{\"no text\": 1}\n");
    UnreadableGold thrown = assertThrows(UnreadableGold.class, () -> reader.read(file));
    assertEquals(4, thrown.line());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "secretword; NOT_JSON",
        "[\"secretword\"]; NOT_JSON",
        "{\"text\": \"secretword; NOT_JSON",
        "{\"id\": \"secretword\"}; NO_TEXT",
        "{\"text\": \"secretword\", \"entities\": [{\"start\": 0, \"end\": 6}]}; BAD_ENTITY",
        "{\"text\": \"secretword\", \"entities\": [{\"start\": \"0\", \"end\": 6, \"label\":"
            + " \"PERSON\"}]}; BAD_ENTITY",
        "{\"text\": \"secretword\", \"entities\": [{\"start\": 0, \"end\": 6, \"label\":"
            + " \"secretword\"}]}; BAD_LABEL",
        "{\"text\": \"secretword\", \"entities\": [{\"start\": 0, \"end\": 11, \"label\":"
            + " \"PERSON\"}]}; BAD_OFFSET",
        "{\"text\": \"secretword\", \"entities\": [{\"start\": 3, \"end\": 3, \"label\":"
            + " \"PERSON\"}]}; BAD_OFFSET",
        "{\"text\": \"secretword\", \"entities\": [{\"start\": -1, \"end\": 3, \"label\":"
            + " \"PERSON\"}]}; BAD_OFFSET",
        "{\"text\": \"secretword\", \"sents\": [[0, 11]]}; BAD_OFFSET",
        "{\"text\": \"secretword\", \"sents\": [3]}; BAD_SENTENCE"
      })
  void aWrongLineNamesFileLineAndFaultButNeverItsContent(String line, Fault fault)
      throws IOException {
    Path file = file("{\"text\": \"Ada.\"}\n" + line + "\n");
    UnreadableGold thrown = assertThrows(UnreadableGold.class, () -> reader.read(file));
    assertEquals(fault, thrown.fault());
    assertTrue(thrown.getMessage().startsWith(file + ", line 2: "), thrown.getMessage());
    assertFalse(thrown.getMessage().contains("secretword"));
    assertNull(thrown.getCause());
  }

  @Test
  void aMissingFileIsNotReadable() {
    Path missing = folder.resolve("missing.jsonl");
    UnreadableGold thrown = assertThrows(UnreadableGold.class, () -> reader.read(missing));
    assertEquals(Fault.NOT_READABLE, thrown.fault());
    assertEquals(missing + ": cannot be read", thrown.getMessage());
  }

  @Test
  void aFolderIsReadByFileNameWithoutTheFilesLeftOut() throws IOException {
    for (String name : List.of("b.jsonl", "a.jsonl", "c.jsonl", "notes.txt")) {
      Files.writeString(folder.resolve(name), "{\"text\": \"" + name + "\"}\n");
    }
    assertEquals(
        List.of("a.jsonl", "b.jsonl"),
        reader.readFolder(folder, Set.of("c.jsonl")).stream().map(GoldText::text).toList());
  }

  @Test
  void aFolderWithoutAnnotatedFilesIsRefused() {
    UnreadableGold thrown =
        assertThrows(UnreadableGold.class, () -> reader.readFolder(folder, Set.of()));
    assertEquals(Fault.NO_FILES, thrown.fault());
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), content);
  }
}
