package org.sottovoce.training.encoder;

import java.nio.file.Path;
import java.util.List;

/**
 * What the encoder learns, in which phases.
 *
 * @param settings what holds for both
 * @param first learns the annotated texts
 * @param second goes on from there and learns all texts, if there are others
 * @param selfLabelledWeight how much a word that the finders labelled counts beside an annotated
 *     one
 * @param partlyLabelled files in which words outside names are unknown
 */
public record EncoderPlan(
    EncoderSettings settings,
    Phase first,
    Phase second,
    float selfLabelledWeight,
    List<Path> partlyLabelled) {

  public EncoderPlan {
    partlyLabelled = List.copyOf(partlyLabelled);
    if (!(selfLabelledWeight > 0)) {
      throw new IllegalArgumentException("weight " + selfLabelledWeight);
    }
  }

  /** The plan of the encoder that ships. */
  public static EncoderPlan shipped() {
    return new EncoderPlan(
        EncoderSettings.shipped(),
        new Phase("first", 1, 2e-4, Integer.MAX_VALUE, 7),
        new Phase("second", 1, 1e-4, 1550, 11),
        0.7f,
        List.of());
  }

  /** The same with another second phase. */
  public EncoderPlan with(Phase other, float weight, List<Path> files) {
    return new EncoderPlan(settings, first, other, weight, files);
  }
}
