/**
 * DOCX files into documents with anchors. Comes in: the bytes of a package. Goes out: blocks of
 * text-bearing nodes, numbered by one walk, that the reader makes review text of and the in-place
 * writer of the release edits; a node has the same number for both.
 *
 * <p>Reader and writer go down the same tree, that of {@link
 * org.sottovoce.document.docx.TravellingElements}. Beware: what this package does not walk is not
 * review text, and so the writer must not let it travel. It asks {@link
 * org.sottovoce.document.docx.DocxContent#isRead} before it writes a character.
 */
package org.sottovoce.document.docx;
