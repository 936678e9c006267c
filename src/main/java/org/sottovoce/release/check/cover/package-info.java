/**
 * Text of a PDF that is hidden rather than removed. Comes in: an opened PDF. Goes out: the pages
 * where text lies under something, and how. The six kinds are those that public checkers of
 * redacted PDFs look for.
 */
package org.sottovoce.release.check.cover;
