package org.sottovoce.training.encoder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the encoder learns, in which phases.
 *
 * @param settings what holds for all phases
 * @param first learns the annotated texts
 * @param second goes on from there and learns the others too, if it is wanted
 */
public record EncoderPlan(EncoderSettings settings, Phase first, Optional<Second> second) {

  /**
   * The second phase.
   *
   * @param unlabelled texts that the encoder itself and its partner label
   * @param more files of labelled texts, as {@link LabelFile} reads them
   */
  public record Second(Phase phase, Optional<Unlabelled> unlabelled, List<Further> more) {

    public Second {
      more = List.copyOf(more);
    }
  }

  /**
   * A file of labelled texts.
   *
   * @param labels how much its words count, and whether those outside names are known
   */
  public record Further(Path file, GoldLabels labels) {}

  /** The plan of the encoder that ships. */
  public static EncoderPlan shipped() {
    Phase first = new Phase("first", 1, 2e-4, Integer.MAX_VALUE, 7);
    return new EncoderPlan(EncoderSettings.shipped(), first, Optional.empty());
  }

  /** The same with another second phase. */
  public EncoderPlan then(Second other) {
    return new EncoderPlan(settings, first, Optional.of(other));
  }
}
