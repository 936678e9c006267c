package org.sottovoce.mention.pattern;

/**
 * What must stand near for a rule to be worth a try, so that the rules of numbers cost nothing in
 * talk that holds none.
 *
 * @param trigger a regular expression; the empty one is always near
 * @param reach how far after the first unit of a match it may begin, in UTF-16 units
 */
record Need(String trigger, int reach) {

  /** Needs nothing. */
  static final Need NONE = new Need("", 0);
}
