package org.sottovoce.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.evaluation.Scores;
import org.sottovoce.evaluation.UnreadableGold;
import org.sottovoce.evaluation.Writing;
import org.sottovoce.segment.Segmenter;

/** A whole run on a tiny made-up corpus. */
class TrainingRunTest {

  private static final TrainingSettings QUICK =
      new TrainingSettings(new TreeSet<>(List.of("leave.jsonl")), 0.5, 30, 1, 2, 1);

  @TempDir Path folder;

  @BeforeEach
  void writeCorpus() throws IOException {
    Files.createDirectories(folder.resolve("data/train"));
    Files.createDirectories(folder.resolve("data/dev"));
    write("train/a.jsonl", corpus(1, 300));
    write("train/leave.jsonl", "this line would be refused");
    write("dev/d.jsonl", corpus(2, 60));
  }

  @Test
  void namesOfTheSameKindOfTextAreFound() throws IOException {
    Scores scores = run("models", new ArrayList<>());
    assertEquals(60, scores.ofType(Writing.AS_WRITTEN, Scores.TYPES.get(0)).gold());
    for (Writing writing : Writing.values()) {
      assertTrue(scores.total(writing).f1().orElseThrow() > 0.9, writing.label());
    }
  }

  @Test
  void twoRunsGiveTheSameWeightsScoresAndCard() throws IOException {
    assertEquals(run("one", new ArrayList<>()), run("two", new ArrayList<>()));
    assertWeightsEqual(weights("one"), weights("two"));
    for (String file : List.of("README.md", "en/names-scores.csv")) {
      assertEquals(
          Files.readString(folder.resolve("one").resolve(file)),
          Files.readString(folder.resolve("two").resolve(file)));
    }
  }

  @Test
  void theCardCreditsEachFileAndHoldsTheFigures() throws IOException {
    run("models", new ArrayList<>());
    String card = Files.readString(folder.resolve("models/README.md"));
    assertTrue(card.contains("| a.jsonl | 300 |"), card);
    assertTrue(card.contains("| Made up | CC0 |"), card);
    assertTrue(card.contains("| d.jsonl | person | 60 |"), card);
    assertTrue(card.contains("Left out of the data: leave.jsonl."), card);
    assertFalse(card.contains("| leave.jsonl"), card);
  }

  @Test
  void theProgressIsTold() throws IOException {
    List<String> steps = new ArrayList<>();
    run("models", steps);
    assertEquals(
        List.of(
            "reading annotated text",
            "training on 300 texts",
            "calibrating and scoring on 60 texts",
            "writing the model and its card"),
        steps);
  }

  @Test
  void wrongDataLeavesNothingBehind() throws IOException {
    write("train/b.jsonl", "not JSON");
    assertThrows(UnreadableGold.class, () -> run("models", new ArrayList<>()));
    assertFalse(Files.exists(folder.resolve("models")));
  }

  private Scores run(String models, List<String> steps) throws IOException {
    Path data = folder.resolve("data");
    return new TrainingRun(data, folder.resolve(models), QUICK, new Segmenter()::segment)
        .run(steps::add);
  }

  private MaxentModel weights(String models) throws IOException {
    Path file = folder.resolve(models).resolve("en/names.bin");
    return new TokenNameFinderModel(file).getArtifact("nameFinder.model");
  }

  private static void assertWeightsEqual(MaxentModel one, MaxentModel two) {
    for (String feature : List.of("w=ada", "wc=ic", "po=other", "w=in", "p1w=met")) {
      assertArrayEquals(one.eval(new String[] {feature}), two.eval(new String[] {feature}));
    }
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve("data").resolve(file), content);
  }

  private static String corpus(long seed, int size) {
    Random random = new Random(seed);
    List<String> people = List.of("Ada", "Bo", "Cleo", "Dov", "Edda", "Finn");
    List<String> places = List.of("Ulm", "Graz", "Turku", "Evora", "Leeds");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < size; i++) {
      String person = people.get(random.nextInt(people.size()));
      String place = places.get(random.nextInt(places.size()));
      int at = person.length() + " met us in ".length();
      lines.append(
          String.format(
              Locale.ROOT,
              """
              {"source":"Made up","license":"CC0","text":"%s met us in %s.","entities":[\
              {"start":0,"end":%d,"label":"PERSON"},{"start":%d,"end":%d,"label":"LOCATION"}]}
              """,
              person,
              place,
              person.length(),
              at,
              at + place.length()));
    }
    return lines.toString();
  }
}
