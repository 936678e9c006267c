package org.sottovoce.review;

import org.sottovoce.mention.IdentifierType;
import org.sottovoce.policy.Action;
import org.sottovoce.policy.Policy;

/** The human word on a mention or an entity. */
public enum Decision {
  /** Nobody has decided. */
  UNDECIDED,
  /** Do what the policy says for the type. */
  ACCEPT,
  /** Put a consistent fictitious name (a numbered marker where the thing is no person). */
  PSEUDONYMISE,
  /** Put a broader term. */
  GENERALISE,
  /** Keep the text as it stands. */
  SKIP;

  /** What this decision does to a mention of {@code type} under {@code policy}. */
  public Action action(IdentifierType type, Policy policy) {
    return switch (this) {
      case UNDECIDED, SKIP -> Action.KEEP;
      case ACCEPT -> policy.actionFor(type);
      case PSEUDONYMISE -> type == IdentifierType.PERSON ? Action.PSEUDONYM : Action.MARKER;
      case GENERALISE -> Action.GENERALISE;
    };
  }
}
