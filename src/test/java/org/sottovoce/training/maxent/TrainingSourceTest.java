package org.sottovoce.training.maxent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.evaluation.UnreadableGold;

class TrainingSourceTest {

  private static final String LINE =
      """
      {"text":"Ada left","entities":[{"start":0,"end":3,"label":"PERSON"}]}
      """;

  @TempDir Path folder;

  @Test
  void theFilesOfAFolderComeByNameWithoutThoseLeftOut() throws IOException {
    for (String name : List.of("b.jsonl", "a.jsonl", "c.jsonl", "notes.txt")) {
      Files.writeString(folder.resolve(name), LINE);
    }
    assertEquals(
        List.of(
            new TrainingSource(folder.resolve("a.jsonl"), 0.5, true),
            new TrainingSource(folder.resolve("b.jsonl"), 0.5, true)),
        TrainingSource.in(folder, 0.5, true, Set.of("c.jsonl")));
  }

  @Test
  void itsTextsCountAsMuchAsItSays() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), LINE + "{\"text\":\"\"}\n");
    List<TaggedText> texts = new TrainingSource(file, 0.25, false).texts();
    assertEquals(
        List.of("Ada/PERSON_START left"), texts.stream().map(TaggedTexts::written).toList());
    assertEquals(0.25, texts.get(0).weight());
  }

  @Test
  void whatIsNoAnnotatedTextIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "not JSON");
    assertThrows(UnreadableGold.class, () -> new TrainingSource(file, 1, false).texts());
  }

  @Test
  void aWeightIsAboveZeroAndAtMostOne() {
    for (double weight : new double[] {0, -1, 1.5, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> new TrainingSource(folder, weight, false));
    }
  }
}
