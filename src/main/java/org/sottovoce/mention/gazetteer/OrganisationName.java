package org.sottovoce.mention.gazetteer;

import java.util.Optional;
import java.util.Set;
import org.sottovoce.mention.IdentifierType;

/**
 * Capitalised words of which the first or the last is one that organisations are named by: "Leeds
 * City Council", "University of Otago", "Barlow &amp; Sons Ltd". Asks for capitals.
 */
final class OrganisationName implements FindRule {

  private static final int LONGEST = 9;
  private static final Set<String> INSIDE = Set.of("of", "and", "for", "the", "on", "in", "de");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "my", "our", "your", "his", "her", "their", "this", "that", "these",
          "every", "each", "some", "any", "no", "and", "but", "so", "when", "if", "in", "at", "to",
          "from", "with", "for", "as", "mr", "mrs", "dear");

  private final OrganisationAffixes affixes;

  OrganisationName(OrganisationAffixes affixes) {
    this.affixes = affixes;
  }

  @Override
  public Optional<Find> find(Passage passage, int at) {
    if (!passage.cased() || !passage.word(at).isCapitalised() || isOnlyOpening(passage, at)) {
      return Optional.empty();
    }
    int end = endOfRun(passage, at);
    int last = lastSuffix(passage, at, end);
    int prefix = affixes.prefixWords(passage.key(at), passage.key(at + 1));
    if (last < 0 && prefix > 0 && end >= at + prefix) {
      last = end;
    }
    return last < 0
        ? Optional.empty()
        : Optional.of(Find.of(at, last, IdentifierType.ORGANISATION, Rule.ORGANISATION_AFFIX));
  }

  /** An ordinary word that is capitalised because a sentence begins: "My School" is none. */
  private static boolean isOnlyOpening(Passage passage, int at) {
    return DETERMINERS.contains(passage.key(at));
  }

  private static int endOfRun(Passage passage, int at) {
    int end = at;
    for (int next = at + 1; next < passage.size() && next < at + LONGEST; next++) {
      if (!passage.joins(next) || isNewPhrase(passage, next)) {
        break;
      }
      if (passage.word(next).isCapitalised()) {
        end = next;
      } else if (!INSIDE.contains(passage.key(next))) {
        break;
      }
    }
    return end;
  }

  /** "the" goes on a name behind a preposition only: not in "Member States and the Council". */
  private static boolean isNewPhrase(Passage passage, int at) {
    String before = passage.key(at - 1);
    return passage.key(at).equals("the") && (!INSIDE.contains(before) || before.equals("and"));
  }

  private int lastSuffix(Passage passage, int at, int end) {
    for (int last = end; last > at; last--) {
      if (affixes.isSuffix(passage.key(last)) && passage.word(last).isCapitalised()) {
        return last;
      }
    }
    return -1;
  }
}
