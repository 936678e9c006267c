package org.sottovoce.evaluation;

import org.sottovoce.mention.IdentifierType;
import org.sottovoce.text.Span;

/**
 * A mention that a person annotated.
 *
 * @param span where, in UTF-16 units of the annotated text; never empty
 * @param type what it identifies
 */
public record GoldMention(Span span, IdentifierType type) {

  public GoldMention {
    if (span.isEmpty()) {
      throw new IllegalArgumentException("an annotated mention has characters: " + span);
    }
  }
}
