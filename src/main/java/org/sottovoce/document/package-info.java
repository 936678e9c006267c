/**
 * Files into documents. Comes in: a file. Goes out: a {@link org.sottovoce.document.Document} whose
 * review text has anchors to the source, or an {@link org.sottovoce.document.UnreadableDocument}
 * with a reason. The type is told by content, never by the file's name.
 */
package org.sottovoce.document;
