/**
 * RTF files into documents with anchors. Comes in: the bytes of a file. Goes out: its tokens, each
 * with what it is to the reader, and blocks of text whose characters stand at places of the file;
 * the reader makes review text of them and the in-place writer of the release edits them.
 *
 * <p>Offsets are those of the file's bytes read as ISO 8859-1, one unit for each byte. Beware: a
 * token that the walk gave no role is dropped by rule, and the writer must not let it travel.
 */
package org.sottovoce.document.rtf;
