package org.sottovoce.training.encoder;

/**
 * How much of what is learnt is changed by chance, in shares from 0 to 1.
 *
 * @param lowerCased windows that are read as if in lower case
 * @param upperCased windows that are read as if in capitals
 * @param masked pieces that are hidden
 * @param dropped values that are dropped behind each layer
 */
public record Augmentation(double lowerCased, double upperCased, double masked, double dropped) {

  public Augmentation {
    requireShare(lowerCased + upperCased);
    requireShare(masked);
    requireShare(dropped);
  }

  private static void requireShare(double share) {
    if (!(share >= 0 && share < 1)) {
      throw new IllegalArgumentException("share " + share);
    }
  }

  /** The case of a window for which {@code drawn}, 0 to 1, was drawn. */
  Casing casing(double drawn) {
    if (drawn < lowerCased) {
      return Casing.LOWER;
    }
    return drawn < lowerCased + upperCased ? Casing.UPPER : Casing.AS_WRITTEN;
  }
}
