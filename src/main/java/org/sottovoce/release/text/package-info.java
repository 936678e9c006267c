/**
 * Released text files. Comes in: a redacted document. Goes out: the original text or caption file
 * with its replacements, in its own charset, or the released text of any document as plain text.
 */
package org.sottovoce.release.text;
