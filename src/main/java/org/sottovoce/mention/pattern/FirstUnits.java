package org.sottovoce.mention.pattern;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which units a match of a pattern can begin with, so that a text is tried only where it may match.
 *
 * <p>The pattern itself is asked: shown a single unit, it either fails at once, or matches, or
 * wants to see more. Units beyond ASCII are always allowed. So is everything for a pattern that
 * looks back for something, which a single unit cannot show.
 */
final class FirstUnits {

  private static final int ASCII = 128;

  private final BitSet allowed = new BitSet(ASCII);

  private FirstUnits() {}

  static FirstUnits of(Pattern pattern) {
    FirstUnits units = new FirstUnits();
    boolean looksBack = pattern.pattern().contains("(?<=");
    for (char unit = 0; unit < ASCII; unit++) {
      Matcher matcher = pattern.matcher(Character.toString(unit));
      units.allowed.set(unit, looksBack || matcher.lookingAt() || matcher.hitEnd());
    }
    return units;
  }

  boolean allow(char unit) {
    return unit >= ASCII || allowed.get(unit);
  }
}
