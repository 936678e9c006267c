package org.sottovoce.review;

import org.sottovoce.mention.IdentifierType;
import org.sottovoce.policy.Action;
import org.sottovoce.policy.Policy;

/**
 * What holds for a whole study.
 *
 * @param policy what accepting does, by type
 */
public record Settings(Policy policy) {

  /** These settings with people replaced by {@code action}: a pseudonym or a marker. */
  public Settings withPeopleAs(Action action) {
    return new Settings(policy.with(IdentifierType.PERSON, action));
  }
}
