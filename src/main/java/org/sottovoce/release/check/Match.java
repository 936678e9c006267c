package org.sottovoce.release.check;

import org.sottovoce.text.Span;

/**
 * A place where a sought surface stands.
 *
 * @param sought the place of the surface in the list that is sought
 * @param span where, in the text that was searched
 */
record Match(int sought, Span span) {}
