package org.sottovoce.segment;

import java.util.Optional;
import org.sottovoce.document.TextPart;
import org.sottovoce.text.Span;

/**
 * A part of a document that a person would point at: a speaker turn, a paragraph, a header.
 *
 * @param number from 1, in the order of the text
 * @param kind the kind of the text part that it begins in
 * @param span the whole, with label and timestamp, without the line end
 * @param label the speaker label's name, without colon, brackets or markup ("Mary Whitaker", "P1")
 * @param timestamp a time that is written in the text; never text to review
 * @param content what was said: the part of {@code span} after label and timestamp
 */
public record Segment(
    int number,
    TextPart.Kind kind,
    Span span,
    Optional<Span> label,
    Optional<Span> timestamp,
    Span content) {

  public Segment {
    if (!span.covers(content)) {
      throw new IllegalArgumentException("content " + content + " outside " + span);
    }
  }

  /** Whether a speaker is named here. */
  public boolean isTurn() {
    return label.isPresent();
  }
}
