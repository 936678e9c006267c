package org.sottovoce.mention.context;

import java.util.function.Predicate;
import org.sottovoce.mention.NameBook;
import org.sottovoce.mention.NameBook.Tier;

/**
 * Whether a word is a listed given name that may be one here: with a capital, or in lower case when
 * it is no ordinary word.
 *
 * @param names what is known of names
 */
record GivenNameCheck(NameBook names) implements Predicate<String> {

  @Override
  public boolean test(String word) {
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    return names.isGivenName(word) && (capital || names.tier(word) == Tier.DISTINCT);
  }
}
