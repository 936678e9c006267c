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
 * @param dotted whether a dot follows
 */
record Word(
    Span span,
    String key,
    String possessive,
    Shape shape,
    boolean opens,
    boolean joined,
    boolean dotted) {

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

  /** One capital letter, or several with dots between them ("J.K"). */
  boolean isInitial() {
    boolean letter = key.length() == 1 && Character.isLetter(key.charAt(0));
    return isCapitalised() && (letter || isAbbreviation());
  }

  /** Capitals with dots between them: "U.S", "J.K". */
  boolean isAbbreviation() {
    return shape == Shape.UPPER && key.length() > 1 && span.length() == 2 * key.length() - 1;
  }

  @Override
  public String toString() {
    return "Word[" + span + ", " + shape + "]";
  }
}
