package org.sottovoce.release.pdf;

import java.util.Optional;

/**
 * Characters as they are drawn.
 *
 * @param run what they are part of
 * @param shown characters that every font has, in the order of the eye
 * @param actual what a reader of the file takes them for, where that is something else
 * @param leftwards whether they are read from right to left
 */
record Chunk(Run run, String shown, Optional<String> actual, boolean leftwards) {

  /** Whether a line can be broken inside. */
  boolean divides() {
    return actual.isEmpty();
  }

  @Override
  public String toString() {
    return "Chunk[" + run.style() + ", " + shown.length() + " units]";
  }
}
