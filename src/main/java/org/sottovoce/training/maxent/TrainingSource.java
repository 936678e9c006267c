package org.sottovoce.training.maxent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sottovoce.evaluation.GoldReader;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.evaluation.UnreadableGold;

/**
 * A file of annotated text to learn from.
 *
 * @param file JSON lines, as {@link GoldReader} reads them
 * @param weight how much its words count, above 0 and at most 1: less than 1 for text that was
 *     annotated by a machine
 * @param partial whether some of its names are not annotated: sentences without an annotated name
 *     are then not learnt
 */
public record TrainingSource(Path file, double weight, boolean partial) {

  public TrainingSource {
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight " + weight);
    }
  }

  /**
   * The {@code *.jsonl} files of a folder, by name.
   *
   * @param leftOut names of files that are not learnt
   * @throws IOException when the folder cannot be read
   */
  public static List<TrainingSource> in(
      Path folder, double weight, boolean partial, Set<String> leftOut) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jsonl"))
          .filter(file -> !leftOut.contains(file.getFileName().toString()))
          .sorted()
          .map(file -> new TrainingSource(file, weight, partial))
          .toList();
    }
  }

  /**
   * Its texts, tagged.
   *
   * @throws UnreadableGold when the file cannot be read
   */
  public List<TaggedText> texts() throws UnreadableGold {
    NameSamples samples = new NameSamples(weight, partial);
    List<TaggedText> texts = new ArrayList<>();
    for (GoldText gold : new GoldReader().read(file)) {
      TaggedText text = samples.from(gold);
      if (!text.sentences().isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }
}
