/**
 * DOCX releases. Comes in: a {@link org.sottovoce.release.RedactedDocument}. Goes out: a new
 * package, written in place through the anchors of the original, or made anew from the segments.
 *
 * <p>Nothing is copied from the original: every element, attribute, relationship and part is
 * written because a rule here names it. Beware of widening a rule: an attribute that people can
 * fill must either be review text or be left out.
 */
package org.sottovoce.release.docx;
