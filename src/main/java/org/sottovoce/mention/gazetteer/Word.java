package org.sottovoce.mention.gazetteer;

import org.sottovoce.text.Span;

/**
 * One word of a sentence, as the gazetteer sees it.
 *
 * @param span where it stands in the review text, without a possessive ending
 * @param key its match key, without a possessive ending
 * @param possessive its match key with the ending ("sainsburys"); empty when it has none
 * @param shape how it is written
 * @param opens whether it is capitalised for its place alone: first of a sentence or of a quotation
 * @param joined whether nothing but blanks, a hyphen or the dot of an abbreviation parts it from
 *     the word before
 */
record Word(Span span, String key, String possessive, Shape shape, boolean opens, boolean joined) {

  /** How the letters of a word are written. */
  enum Shape {
    LOWER,
    CAPITALISED,
    UPPER
  }

  boolean isCapitalised() {
    return shape != Shape.LOWER;
  }

  /** Capitalised for no other reason than being a name. */
  boolean standsOut() {
    return isCapitalised() && !opens;
  }

  boolean isInitial() {
    return key.length() == 1 && isCapitalised() && Character.isLetter(key.charAt(0));
  }

  @Override
  public String toString() {
    return "Word[" + span + ", " + shape + "]";
  }
}
