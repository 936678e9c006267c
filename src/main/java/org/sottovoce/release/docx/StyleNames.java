package org.sottovoce.release.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.sottovoce.release.StyleWords;

/**
 * What the styles of one document are called in its release. A style keeps its name and identifier
 * when they are made of words that say nothing of anybody ("Heading 1 Char"); others are numbered,
 * since people name styles after themselves and their projects, and the look does not depend on it.
 */
final class StyleNames {

  private final Predicate<String> givesAway;
  private final Map<String, String> ids = new HashMap<>();
  private int numbered;

  /**
   * @param givesAway whether a name holds something that was removed
   */
  StyleNames(Predicate<String> givesAway) {
    this.givesAway = givesAway;
  }

  /** The identifier of the style with that identifier, the same wherever it is referred to. */
  String id(String id) {
    String known = ids.get(id);
    if (known == null) {
      known = isHarmless(id) ? id : nextFree();
      ids.put(id, known);
    }
    return known;
  }

  /** The name of the style with that name and identifier. */
  String name(String name, String id) {
    return isHarmless(name) ? name : id(id);
  }

  private String nextFree() {
    numbered++;
    return "Named" + numbered;
  }

  private boolean isHarmless(String name) {
    return !givesAway.test(name) && StyleWords.makeUp(name);
  }
}
