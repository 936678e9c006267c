package org.sottovoce.mention.model.joint;

import org.sottovoce.mention.model.Calibration;
import org.sottovoce.mention.model.NameReader;

/**
 * A finder, or several as one, with what its probabilities are worth.
 *
 * @param reader reads documents
 * @param calibration how often its suggestions are right, by their probability
 */
public record ScoredReader(NameReader reader, Calibration calibration) {}
