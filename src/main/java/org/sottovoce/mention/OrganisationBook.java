package org.sottovoce.mention;

import java.util.Optional;

/** What is known of organisations, to say what kind one is. */
public interface OrganisationBook {

  /** A lower-case noun phrase for the kind of organisation ("supermarket"); empty if unknown. */
  Optional<String> kind(String name);
}
