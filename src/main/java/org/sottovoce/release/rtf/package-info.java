/**
 * RTF in place. Comes in: a document with its replacements, read with anchors. Goes out: the same
 * file with the replacements, and without what the list of control words does not name.
 */
package org.sottovoce.release.rtf;
