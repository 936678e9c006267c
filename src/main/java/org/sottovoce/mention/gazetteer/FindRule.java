package org.sottovoce.mention.gazetteer;

import java.util.Optional;

/** Looks for one kind of name that begins at one word of a passage. Keeps no state. */
@FunctionalInterface
interface FindRule {

  /** What begins at the word {@code at}, if anything does. */
  Optional<Find> find(Passage passage, int at);
}
