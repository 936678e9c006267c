package org.sottovoce.mention.gazetteer;

import org.sottovoce.mention.IdentifierType;

/**
 * What a rule found: words {@code first} to {@code last} of a passage, both included.
 *
 * @param possessive whether the last word's possessive ending belongs to the name (Sainsbury's)
 */
record Find(int first, int last, IdentifierType type, Rule rule, boolean possessive) {

  static Find of(int first, int last, IdentifierType type, Rule rule) {
    return new Find(first, last, type, rule, false);
  }
}
