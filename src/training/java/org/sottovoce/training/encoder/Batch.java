package org.sottovoce.training.encoder;

/**
 * Windows side by side, padded to the length of the longest. All arrays go window after window,
 * piece after piece; they are kept, not copied.
 *
 * @param windows how many windows
 * @param length how many pieces each has, padding included
 * @param pieces the ids of the pieces; 0 is padding
 * @param shapes the row of the word shape at each piece
 * @param targets for each piece one value for each tag; all zero but at the first piece of a word
 */
record Batch(int windows, int length, int[] pieces, int[] shapes, float[] targets) {

  /** Whether some window is shorter than the longest. */
  boolean isPadded() {
    for (int piece : pieces) {
      if (piece == 0) {
        return true;
      }
    }
    return false;
  }

  /** How much all its words count together. */
  float weight() {
    double sum = 0;
    for (float target : targets) {
      sum += target;
    }
    return (float) sum;
  }

  @Override
  public String toString() {
    return "Batch[" + windows + " windows of " + length + "]";
  }
}
