package org.sottovoce.policy;

/** How much a policy makes of the suggestions of one identifier type. */
public enum Attention {
  /** Not suggested. */
  OFF,
  /** Found, listed and shown, but nobody is led to it. */
  QUIET,
  /** Suggested like a name: the reviewer is led to each one. */
  ON
}
