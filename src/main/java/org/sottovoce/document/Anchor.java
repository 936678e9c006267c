package org.sottovoce.document;

import org.sottovoce.text.Span;

/**
 * A run of review text that stands, character for character, at one place of the source.
 *
 * @param span the run in the review text
 * @param node where it stands
 * @param offset the UTF-16 offset of the run's first unit in the node's text (of a text file: in
 *     the decoded file)
 */
public record Anchor(Span span, SourceNode node, int offset) {}
