package org.sottovoce.release;

import org.sottovoce.entity.Entity;
import org.sottovoce.policy.Action;

/** Says what stands in place of a mention, in one document. */
@FunctionalInterface
public interface Rendering {

  /**
   * The text that stands in place of {@code surface}; never blank.
   *
   * @param entity whom the mention refers to
   * @param surface the characters that are replaced
   * @param action how; never {@link Action#KEEP}
   */
  String replace(Entity entity, String surface, Action action);
}
