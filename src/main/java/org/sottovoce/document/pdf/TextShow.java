package org.sottovoce.document.pdf;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.sottovoce.document.SourceNode;

/**
 * One use of a text-showing operator (Tj, TJ, ' or ").
 *
 * @param place the content stream ("page 3", "page 3/form 7") and the operator's number in it
 * @param font the font that is set there
 * @param fontSize its size, in text space
 * @param spacing what widens glyphs and moves them off the line
 * @param start the text matrix before the operator
 * @param user the transformation from the operator's user space to the page
 */
public record TextShow(
    SourceNode place, PDFont font, float fontSize, Spacing spacing, Matrix start, Matrix user) {

  /**
   * What the text state says besides.
   *
   * @param scale by how much glyphs are wider than by nature
   * @param rise how far they stand above the line, in text space
   */
  public record Spacing(float scale, float rise) {}
}
