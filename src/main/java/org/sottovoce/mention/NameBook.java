package org.sottovoce.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of people's names and of ordinary words. Case and accents do not matter. */
public interface NameBook {

  /** The gender that a given name usually tells. */
  enum Gender {
    FEMALE,
    MALE,
    EITHER
  }

  /** How much a single word says for itself. */
  enum Tier {
    /** A, a dictionary word usually in lower case (will, may, bath): never a name on its own. */
    ORDINARY,
    /** B, a dictionary word mostly capitalised (mark, bill, rose): a name only when capitalised. */
    MIXED,
    /** C, no ordinary word at all. */
    DISTINCT
  }

  boolean isGivenName(String word);

  boolean isSurname(String word);

  /** Empty when the name is unknown. */
  Optional<Gender> gender(String givenName);

  /** The names that a nickname stands for, in display form ("Bob" → "Robert"); empty if none. */
  Set<String> formalNames(String nickname);

  Tier tier(String word);

  /** Widely used given names in display form, the commonest first: to draw surrogates from. */
  List<String> givenNames(Gender gender);

  /** Widely used surnames in display form, the commonest first. */
  List<String> surnames();
}
