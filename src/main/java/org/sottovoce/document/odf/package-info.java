/**
 * OpenDocument texts into documents with anchors. Comes in: the bytes of a package. Goes out:
 * blocks of text-bearing nodes, numbered by one walk, that the reader makes review text of and the
 * in-place writer of the release edits; a node has the same number for both.
 *
 * <p>Beware: what this package does not walk is not review text, and so the writer must not let it
 * travel. It asks {@link org.sottovoce.document.odf.OdfContent#isRead} before it writes a
 * character. {@link org.sottovoce.document.odf.OdfRole} is the one table that both go by.
 */
package org.sottovoce.document.odf;
