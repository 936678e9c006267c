package org.sottovoce.document.rtf;

import org.sottovoce.text.Span;

/**
 * A text that does not belong to the text around it: a header, a note, a field code.
 *
 * @param tokens all that it takes up
 * @param text its content, behind the control word that says what it is
 * @param font the font in force there
 * @param standIns how many characters stand in for a Unicode one there
 * @param code whether it is a field code
 */
record Aside(Span tokens, Span text, int font, int standIns, boolean code) {}
