package org.sottovoce.policy;

/** What a policy does with an accepted mention. */
public enum Action {
  /** A consistent fictitious name, without brackets: people only. */
  PSEUDONYM,
  /** A numbered category: [Person 1], [organisation 2]. */
  MARKER,
  /** A broader term: [city in northern England], [1980s]; the category where there is none. */
  GENERALISE,
  /** The category alone: [telephone number]. */
  CATEGORY,
  /** Left as it stands. */
  KEEP
}
