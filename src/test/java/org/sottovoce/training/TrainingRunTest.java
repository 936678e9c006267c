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
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.evaluation.UnreadableGold;
import org.sottovoce.evaluation.Writing;
import org.sottovoce.mention.gazetteer.Gazetteer;
import org.sottovoce.mention.model.joint.Preset;
import org.sottovoce.segment.Segmenter;
import org.sottovoce.training.maxent.TrainingSettings;

/** A whole run on a tiny made-up corpus; the encoder is the one that ships. */
class TrainingRunTest {

  private static final TrainingPlan QUICK =
      new TrainingPlan(
          new TrainingSettings(0.5, 0.1, 0, 1, 3, 2, 0.1, 0.4, 0.02, 7),
          List.of("leave.jsonl"),
          List.of(),
          0.5,
          400,
          1);

  @TempDir Path folder;

  @BeforeEach
  void writeCorpus() throws IOException {
    Files.createDirectories(folder.resolve("data/train"));
    Files.createDirectories(folder.resolve("data/dev"));
    Files.createDirectories(folder.resolve("data/unlabelled"));
    write("train/a.jsonl", corpus(1, 200));
    write("train/leave.jsonl", "this line would be refused");
    write("unlabelled/talk.jsonl", corpus(3, 40));
    write("dev/d.jsonl", corpus(2, 60));
  }

  @Test
  void namesOfTheSameKindOfTextAreFound() throws IOException {
    ModelFigures figures = run("one", new ArrayList<>());
    for (Writing writing : Writing.values()) {
      assertTrue(
          figures.of(Preset.QUICK).scores().total(writing).f1().orElseThrow() > 0.9,
          writing.label());
    }
  }

  @Test
  void twoRunsWriteTheSameFiles() throws IOException {
    run("one", new ArrayList<>());
    run("two", new ArrayList<>());
    for (String file :
        List.of("README.md", "quick-pool.csv", "quick-scores.csv", "joint-pool.csv")) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("one/models/en").resolve(file)),
          Files.readAllBytes(folder.resolve("two/models/en").resolve(file)),
          file);
    }
    assertArrayEquals(weights("one"), weights("two"));
  }

  /** OpenNLP writes the time into the file, beside the weights. */
  private byte[] weights(String name) throws IOException {
    Path model = folder.resolve(name).resolve("models/en/names.bin");
    try (ZipFile zip = new ZipFile(model.toString())) {
      return zip.getInputStream(zip.getEntry("nameFinder.model")).readAllBytes();
    }
  }

  @Test
  void theCardCreditsEachFileAndHoldsTheFigures() throws IOException {
    run("one", new ArrayList<>());
    String card = Files.readString(folder.resolve("one/models/en/README.md"));
    assertTrue(card.contains("| a.jsonl | 200 |"), card);
    assertTrue(card.contains("| talk.jsonl |"), card);
    assertTrue(card.contains("| Made up | CC0 |"), card);
    assertTrue(card.contains("Left out of all data: leave.jsonl."), card);
    assertFalse(card.contains("| leave.jsonl"), card);
  }

  @Test
  void aRunThatWasBrokenOffGoesOnWhereItWas() throws IOException {
    run("one", new ArrayList<>());
    List<String> again = new ArrayList<>();
    run("one", again);
    assertEquals(List.of("fitting scores and figures on 60 texts"), again);
  }

  @Test
  void wrongDataLeavesNothingBehind() throws IOException {
    write("train/b.jsonl", "not JSON");
    assertThrows(UnreadableGold.class, () -> run("one", new ArrayList<>()));
    assertFalse(Files.exists(folder.resolve("one/models")));
  }

  private ModelFigures run(String name, List<String> steps) throws IOException {
    Path own = folder.resolve(name);
    EncoderTraining.Folders folders =
        new EncoderTraining.Folders(
            folder.resolve("data"), own.resolve("models"), own.resolve("work"));
    return new TrainingRun(
            folders, QUICK, Optional.empty(), Gazetteer.load(), new Segmenter()::segment)
        .run(steps::add);
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
