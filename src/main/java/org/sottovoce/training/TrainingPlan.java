package org.sottovoce.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sottovoce.training.maxent.TrainingSettings;
import org.sottovoce.training.maxent.TrainingSource;

/**
 * What the finders learn from, and how, apart from the encoder's own settings.
 *
 * @param maxent how the maxent finder learns
 * @param leftOut files of {@code train} that no model that ships may learn from
 * @param silver files of {@code train} that a machine annotated
 * @param silverWeight how much a word counts that a machine annotated
 * @param selfLabelledWords about how many words are labelled of each file of {@code unlabelled}
 * @param seed draws the passages that are labelled
 */
public record TrainingPlan(
    TrainingSettings maxent,
    List<String> leftOut,
    List<String> silver,
    double silverWeight,
    int selfLabelledWords,
    long seed) {

  public TrainingPlan {
    leftOut = List.copyOf(leftOut);
    silver = List.copyOf(silver);
  }

  /** The plan of the models that ship. */
  public static TrainingPlan shipped() {
    return new TrainingPlan(
        TrainingSettings.shipped(),
        // Its annotation states no licence.
        List.of("ewt_nner.train.jsonl"),
        List.of("earnings21.rest.jsonl"),
        0.5,
        100_000,
        1);
  }

  /** The annotated files of {@code data/train}, by name. */
  List<TrainingSource> annotated(Path data) throws IOException {
    List<TrainingSource> sources = new ArrayList<>();
    for (Path file : files(data.resolve("train"))) {
      String name = file.getFileName().toString();
      if (!leftOut.contains(name)) {
        sources.add(new TrainingSource(file, silver.contains(name) ? silverWeight : 1, false));
      }
    }
    return sources;
  }

  /** The files that the finders labelled themselves, by name. */
  List<TrainingSource> selfLabelled(List<Path> files) {
    return files.stream().map(file -> new TrainingSource(file, silverWeight, false)).toList();
  }

  /** The {@code *.jsonl} files of a folder by name; none when there is no such folder. */
  static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }
}
