package org.sottovoce.pseudonym;

import java.util.Optional;
import org.sottovoce.entity.PersonName;

/**
 * What stands for one entity everywhere.
 *
 * @param number from 1, unique among the entities of one type: the number of its marker
 * @param name the fictitious name, for people
 */
public record Pseudonym(int number, Optional<PersonName> name) {

  public Pseudonym {
    if (number < 1) {
      throw new IllegalArgumentException("pseudonym number " + number);
    }
  }
}
