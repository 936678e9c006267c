package org.sottovoce.mention.pattern;

import java.util.Locale;

/** A check of the characters of a match: most often of a number by its check figure. */
interface Check {

  /** The check that takes everything. */
  Check ANYTHING = surface -> true;

  boolean accepts(String surface);

  /**
   * The check that a rule file names: "none", that of a {@link NamedCheck} in lower case with
   * blanks, or a {@link WeightedSum}.
   *
   * @throws IllegalArgumentException when there is no such check
   */
  static Check named(String name) {
    if (name.equals("none")) {
      return ANYTHING;
    }
    if (name.contains(WeightedSum.MODULO)) {
      return WeightedSum.read(name);
    }
    return NamedCheck.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }
}
