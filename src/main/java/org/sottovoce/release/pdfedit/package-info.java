/**
 * Redaction inside an original PDF. Comes in: a document that was read with anchors and its
 * replacements. Goes out: a new PDF with the same pages, made operator by operator from the content
 * streams; only what this package knows travels. Removed glyphs are in no stream, and the lines
 * that they stood on are set anew, so that no distance tells how long they were.
 *
 * <p>Underlines, boxes, clips and highlights that lie within such a line move with its letters, on
 * turned pages, too; the borders and backgrounds of cells stay, and so do the words beside them.
 *
 * <p>What may remain: an embedded font still holds the outlines it came with, also of letters that
 * now stand nowhere; where a line was wrapped still bounds how long it was, and so does the width
 * of a column; a rule in a form of its own without text stays as wide as it was.
 */
package org.sottovoce.release.pdfedit;
