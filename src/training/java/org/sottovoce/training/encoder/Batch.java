package org.sottovoce.training.encoder;

/**
 * Windows side by side, padded to the length of the longest. All arrays go window after window,
 * piece after piece; they are kept, not copied, and filled by {@link BatchWriter}.
 */
final class Batch {

  private final int windows;
  private final int length;
  private final int[] pieces;
  private final int[] shapes;
  private final float[] targets;

  /**
   * @param windows how many windows
   * @param length how many pieces each has, padding included
   * @param tags how many values each piece has among the targets
   */
  Batch(int windows, int length, int tags) {
    this.windows = windows;
    this.length = length;
    this.pieces = new int[windows * length];
    this.shapes = new int[windows * length];
    this.targets = new float[windows * length * tags];
  }

  int windows() {
    return windows;
  }

  int length() {
    return length;
  }

  /** The ids of the pieces; 0 is padding. */
  int[] pieces() {
    return pieces;
  }

  /** The row of the word shape at each piece. */
  int[] shapes() {
    return shapes;
  }

  /** For each piece one value for each tag; all zero but at the first piece of a word. */
  float[] targets() {
    return targets;
  }

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
