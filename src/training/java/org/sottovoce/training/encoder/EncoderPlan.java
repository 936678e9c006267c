package org.sottovoce.training.encoder;

import java.nio.file.Path;
import java.util.List;

/**
 * What the encoder learns, in which phases.
 *
 * @param settings what holds for all phases
 * @param phases one after the other; the first learns the annotated texts, later ones {@code more}
 *     as well
 * @param more further files for the later phases
 */
public record EncoderPlan(EncoderSettings settings, List<Phase> phases, List<Further> more) {

  /**
   * A further file of texts, as {@link LabelFile} reads it.
   *
   * @param labels how much its words count, and whether those outside names are known
   */
  public record Further(Path file, GoldLabels labels) {}

  public EncoderPlan {
    phases = List.copyOf(phases);
    more = List.copyOf(more);
  }

  /** The plan of the encoder that ships. */
  public static EncoderPlan shipped() {
    Phase first = new Phase("first", 1, 2e-4, Integer.MAX_VALUE, 7);
    return new EncoderPlan(EncoderSettings.shipped(), List.of(first), List.of());
  }

  /** The same with one phase more, which learns {@code files} too. */
  public EncoderPlan then(Phase phase, List<Further> files) {
    return new EncoderPlan(settings, List.of(phases.get(0), phase), files);
  }
}
