package org.sottovoce.segment;

import java.util.Optional;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.text.Span;

/**
 * A line of review text that is not blank.
 *
 * @param kind the kind of its part
 * @param span the line without its line end
 * @param voice the speaker's name where the format itself says so, as WebVTT does
 * @param cell its place in a table
 * @param opensBlock whether a blank line, or the border of a part that is a paragraph of its own,
 *     stands before it
 */
record Line(Kind kind, Span span, Optional<Span> voice, Optional<Cell> cell, boolean opensBlock) {}
