package org.sottovoce.training.maxent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  /** A file that people annotated whole. */
  public static TrainingSource of(Path file) {
    return new TrainingSource(file, 1, false);
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
