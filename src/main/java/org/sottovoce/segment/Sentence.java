package org.sottovoce.segment;

import java.util.List;
import org.sottovoce.text.Span;

/**
 * A sentence inside one segment's content.
 *
 * @param span where it stands in the review text
 * @param tokens its words, numbers and marks, in order, as spans of the review text
 */
public record Sentence(Span span, List<Span> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
