package org.sottovoce.mention.gazetteer;

import java.util.Set;
import org.sottovoce.mention.NameBook.Tier;

/** What a word can be within a person's name. */
final class Names {

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "de", "der", "den", "von", "la", "le", "du", "da", "dos", "das", "al", "el", "bin",
          "ibn", "ap", "ter", "ten", "della", "di", "del", "mc", "mac", "o", "te", "zu", "af");

  private Names() {}

  static boolean isParticle(Passage passage, int at) {
    boolean initial = passage.word(at).isInitial();
    return initial ? passage.key(at).equals("o") : PARTICLES.contains(passage.key(at));
  }

  static boolean isDistinct(Entry entry) {
    return entry.tier() == Tier.DISTINCT;
  }

  static boolean isOrdinary(Entry entry) {
    return entry.tier() == Tier.ORDINARY;
  }

  /** A word that no table and no dictionary knows as anything but a person's name. */
  static boolean isOnlyAName(Entry entry) {
    return isDistinct(entry)
        && !entry.is(Kind.COUNTRY)
        && !entry.is(Kind.REGION)
        && !entry.is(Kind.NATIONALITY)
        && !entry.is(Kind.LANGUAGE)
        && !entry.is(Kind.RELIGION)
        && !entry.is(Kind.ORGANISATION)
        && !entry.is(Kind.DEGREE)
        && !entry.is(Kind.TITLE);
  }
}
