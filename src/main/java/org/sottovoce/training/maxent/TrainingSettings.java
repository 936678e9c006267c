package org.sottovoce.training.maxent;

/**
 * What decides how a maximum entropy model comes out, besides its texts.
 *
 * @param lowerCased the share of texts that are learnt a second time in lower case, 0 to 1
 * @param upperCased the share that are learnt in capitals, too
 * @param swapped the share that are learnt with other names, too
 * @param cutoff features that are met fewer times than this are left out
 * @param passes how often the trainer goes over all places
 * @param foldPasses the same for the helpers that read the texts for the second reading
 * @param step how far the first correction of a weight goes
 * @param lateShare how much of that is left in the last third of the passes
 * @param smallest weights that are nearer to 0 than this are dropped
 * @param seed draws texts, names and the order of the places
 */
public record TrainingSettings(
    double lowerCased,
    double upperCased,
    double swapped,
    int cutoff,
    int passes,
    int foldPasses,
    double step,
    double lateShare,
    double smallest,
    long seed) {

  public TrainingSettings {
    requireShare(lowerCased);
    requireShare(upperCased);
    requireShare(swapped);
    requireShare(lateShare);
    if (cutoff < 0 || passes < 1 || foldPasses < 1 || !(step > 0) || !(smallest >= 0)) {
      throw new IllegalArgumentException(
          "cutoff "
              + cutoff
              + ", passes "
              + passes
              + ", "
              + foldPasses
              + ", step "
              + step
              + ", smallest "
              + smallest);
    }
  }

  private static void requireShare(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share " + share);
    }
  }

  /** The settings of the model that ships. */
  public static TrainingSettings shipped() {
    return new TrainingSettings(0.5, 0.15, 0.5, 2, 8, 4, 0.1, 0.4, 0.1, 7);
  }
}
