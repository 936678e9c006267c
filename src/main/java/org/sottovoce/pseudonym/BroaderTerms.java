package org.sottovoce.pseudonym;

import java.util.List;
import org.sottovoce.mention.IdentifierType;

/** Says things more broadly. Implementations are safe for several threads at once. */
@FunctionalInterface
public interface BroaderTerms {

  /** Broader terms for a surface, the closest first, without brackets; empty when there is none. */
  List<String> ladder(IdentifierType type, String surface);
}
