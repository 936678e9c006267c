package org.sottovoce.mention.model.joint;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How thoroughly names are looked for: which finders read, and how probable a name must be to be
 * suggested. The thresholds were chosen on development data; what each reaches stands in {@code
 * models/README.md}.
 */
public enum Preset {
  /** The maxent finder alone: for slow computers and for a first look. */
  QUICK(false, 0.16, 0.05, 1),
  /** Both finders: few false alarms for nearly every name. The default. */
  BALANCED(true, 0.15, 0.04, 0.005),
  /** Both finders, and every name that is at all likely. */
  THOROUGH(true, 0.05, 0.02, 0);

  private final boolean encoder;
  private final double threshold;
  private final double edge;
  private final double candidate;

  Preset(boolean encoder, double threshold, double edge, double candidate) {
    this.encoder = encoder;
    this.threshold = threshold;
    this.edge = edge;
    this.candidate = candidate;
  }

  /** Whether the transformer reads too. */
  public boolean usesEncoder() {
    return encoder;
  }

  /** How probable a name must be to be suggested, 0 to 1. */
  public double threshold() {
    return threshold;
  }

  /** How probable a word beside a name must be to be taken in, 0 to 1. */
  public double edge() {
    return edge;
  }

  /**
   * How probable a name the maxent finder must see in a sentence for the transformer to read it,
   * too, 0 to 1; at 0 it reads all.
   */
  public double candidate() {
    return candidate;
  }

  /** Its word on the command line: "balanced". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The preset of that word; empty when there is none. */
  public static Optional<Preset> of(String word) {
    return Stream.of(values()).filter(preset -> preset.word().equals(word)).findFirst();
  }
}
