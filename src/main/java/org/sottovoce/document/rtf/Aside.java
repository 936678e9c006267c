package org.sottovoce.document.rtf;

/**
 * A group with text that does not belong to the text around it: a header, a note, a field code.
 *
 * @param open the token that opens it
 * @param font the font in force there
 * @param standIns how many characters stand in for a Unicode one there
 * @param code whether it is a field code
 */
record Aside(int open, int font, int standIns, boolean code) {}
