/**
 * PDF with anchors. Comes in: the bytes of a PDF. Goes out: a document each of whose characters
 * stands at one glyph of one text operator of one content stream, or, where that cannot be said of
 * every word, the text alone as Tika reads it. Content streams are walked as a viewer walks them,
 * form XObjects once for each use; what a page shows through annotations is first made part of it.
 * Beware: the glyphs of a PDF stand in the order of its making, not of reading.
 */
package org.sottovoce.document.pdf;
