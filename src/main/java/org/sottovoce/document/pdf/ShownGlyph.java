package org.sottovoce.document.pdf;

import org.apache.pdfbox.util.Matrix;

/**
 * One glyph that a page shows. Never changed.
 *
 * @param show the operator that shows it
 * @param index its number among the operator's glyphs, from 0
 * @param bytes the bytes of its code in the operand; not to be changed
 * @param code the code
 * @param rendering from glyph space (one em is one unit) to the page
 * @param advance how far it moves the pen by itself, in ems; without character and word spacing
 */
@SuppressWarnings("ArrayRecordComponent") // equality is identity, and nobody changes the bytes
public record ShownGlyph(
    TextShow show, int index, byte[] bytes, int code, Matrix rendering, float advance) {

  /** Two glyphs are the same when they are one object: a record of a page holds each once. */
  @Override
  public boolean equals(Object object) {
    return this == object;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return "ShownGlyph[" + show.place() + ", " + index + "]";
  }
}
