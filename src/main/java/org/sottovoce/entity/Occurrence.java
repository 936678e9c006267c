package org.sottovoce.entity;

import org.sottovoce.document.Fingerprint;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.MentionId;

/**
 * A mention on its way to an entity.
 *
 * @param id which mention
 * @param type what it identifies
 * @param surface its characters
 * @param order its place among all mentions of the study, from 0
 */
record Occurrence(MentionId id, IdentifierType type, String surface, int order) {

  Fingerprint document() {
    return id.document();
  }

  int start() {
    return id.span().start();
  }

  @Override
  public String toString() {
    return "Occurrence[" + id + ", " + type + "]";
  }
}
