package org.sottovoce.release.check;

import java.util.List;
import org.sottovoce.text.Span;

/**
 * A place where a sought surface stands.
 *
 * @param sought the place of the surface in the list that is sought
 * @param words where each of the surface's own words stands in the text that was searched, in order
 */
record Match(int sought, List<Span> words) {

  Match {
    words = List.copyOf(words);
  }

  /** Where, in the text that was searched. */
  Span span() {
    return words.get(0).union(words.get(words.size() - 1));
  }
}
