package org.sottovoce.mention.pattern;

import java.util.regex.Pattern;

/**
 * One way in which an identifier is written.
 *
 * @param name what the evidence calls it
 * @param score without a context word nearby; 0 means that it needs one
 * @param scoreInContext with a context word nearby
 * @param pattern what it looks like, between word edges
 * @param firstUnits what a match can begin with
 * @param grouped whether only the pattern's group "mention" is the mention
 */
record Rule(
    String name,
    double score,
    double scoreInContext,
    Pattern pattern,
    FirstUnits firstUnits,
    boolean grouped) {

  /** The group that holds the mention when the pattern takes in words beside it. */
  static final String GROUP = "mention";

  Rule {
    if (score < 0 || scoreInContext < score || scoreInContext > 1) {
      throw new IllegalArgumentException("scores of rule " + name);
    }
  }
}
