package org.sottovoce.release;

import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.policy.Action;
import org.sottovoce.text.Span;

/**
 * What stands in the release in place of one mention.
 *
 * @param span the mention in the review text
 * @param type what it identifies
 * @param entity whom it refers to
 * @param action how it was replaced; never {@link Action#KEEP}
 * @param text the characters that stand there instead
 */
public record Replacement(
    Span span, IdentifierType type, EntityId entity, Action action, String text) {

  public Replacement {
    if (action == Action.KEEP) {
      throw new IllegalArgumentException("kept text has no replacement");
    }
  }

  @Override
  public String toString() {
    return "Replacement[" + span + ", " + type + ", " + action + "]";
  }
}
