package org.sottovoce.mention.model.joint;

import org.sottovoce.mention.model.Calibration;
import org.sottovoce.mention.model.NameReader;

/**
 * The maxent finder and the encoder, which read as one.
 *
 * @param maxent the quick one
 * @param encoder the slow one
 * @param pooling how their readings become one, the maxent finder's first
 * @param calibration how often their suggestions are right, by their probability
 */
public record BothFinders(
    NameReader maxent, NameReader encoder, Pooling pooling, Calibration calibration) {

  /** Both as they read for {@code preset}. */
  public ScoredReader of(Preset preset) {
    return new ScoredReader(
        new SparingReader(maxent, encoder, pooling, preset.candidate()), calibration);
  }
}
