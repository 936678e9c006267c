package org.sottovoce.document;

import org.sottovoce.text.Span;

/**
 * A run of review text and the place of the source where it stands.
 *
 * <p>Most runs stand there character for character. A run whose source is longer or shorter (an
 * entity, a line end of two characters) is one unit: it is replaced as a whole.
 *
 * @param span the run in the review text
 * @param node where it stands
 * @param offset the UTF-16 offset of the run's first unit in the node's text (of a text file: in
 *     the decoded file, without its byte order mark)
 * @param length how many UTF-16 units of the source the run takes
 */
public record Anchor(Span span, SourceNode node, int offset, int length) {

  public Anchor {
    if (offset < 0 || length < 0) {
      throw new IllegalArgumentException("anchor at " + offset + ", length " + length);
    }
  }

  /** A run that stands in the source character for character. */
  public Anchor(Span span, SourceNode node, int offset) {
    this(span, node, offset, span.length());
  }

  /** Where the whole run stands in the node's text. */
  public Span source() {
    return Span.of(offset, length);
  }

  /** Whether the run can only be taken as a whole. */
  public boolean isUnit() {
    return length != span.length();
  }

  /**
   * Where the part of this run that {@code wanted} overlaps stands in the node's text.
   *
   * @param wanted a span of the review text that overlaps this run
   */
  public Span sourceOf(Span wanted) {
    if (isUnit()) {
      return source();
    }
    int start = Math.max(span.start(), wanted.start());
    int end = Math.min(span.end(), wanted.end());
    return new Span(start, end).shift(offset - span.start());
  }
}
