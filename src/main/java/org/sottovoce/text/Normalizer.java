package org.sottovoce.text;

/** Turns a text into a form for matching, with the way back. Implementations keep no state. */
@FunctionalInterface
public interface Normalizer {

  /** The normalised text; never fails, an empty text stays empty. */
  AlignedText normalize(String text);
}
