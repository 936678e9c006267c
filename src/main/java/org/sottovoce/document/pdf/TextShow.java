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
 * @param start the text matrix before the operator
 * @param user the transformation from the operator's user space to the page
 */
public record TextShow(SourceNode place, PDFont font, float fontSize, Matrix start, Matrix user) {}
