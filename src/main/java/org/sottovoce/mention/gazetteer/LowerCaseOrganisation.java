package org.sottovoce.mention.gazetteer;

import java.util.Optional;
import java.util.Set;
import org.sottovoce.mention.IdentifierType;

/**
 * In text without capitals, a place with a word that organisations are named by: "leeds city
 * council", "university of otago". The place must be no ordinary word.
 */
final class LowerCaseOrganisation implements FindRule {

  private static final int BETWEEN = 2;
  private static final Set<String> MIDDLE =
      Set.of(
          "city",
          "county",
          "borough",
          "district",
          "community",
          "general",
          "royal",
          "primary",
          "high",
          "grammar",
          "secondary",
          "state",
          "metropolitan",
          "junior",
          "infant",
          "catholic");

  private final OrganisationAffixes affixes;

  LowerCaseOrganisation(OrganisationAffixes affixes) {
    this.affixes = affixes;
  }

  @Override
  public Optional<Find> find(Passage passage, int at) {
    if (passage.cased()) {
      return Optional.empty();
    }
    int last =
        isDistinctPlace(passage, at) ? suffixAfter(passage, at) : placeAfterPrefix(passage, at);
    return last < 0
        ? Optional.empty()
        : Optional.of(
            Find.of(at, last, IdentifierType.ORGANISATION, Rule.ORGANISATION_AFFIX_LOWER));
  }

  private int suffixAfter(Passage passage, int at) {
    for (int next = at + 1; next <= at + 1 + BETWEEN && passage.joins(next); next++) {
      if (affixes.isSmallSuffix(passage.key(next))) {
        return next;
      }
      if (!MIDDLE.contains(passage.key(next))) {
        return -1;
      }
    }
    return -1;
  }

  private int placeAfterPrefix(Passage passage, int at) {
    boolean prefix = affixes.prefixWords(passage.key(at), passage.key(at + 1)) == 2;
    boolean place = prefix && passage.joins(at + 2) && isDistinctPlace(passage, at + 2);
    return place ? at + 2 : -1;
  }

  private static boolean isDistinctPlace(Passage passage, int at) {
    Entry entry = passage.entry(at);
    boolean place = entry.is(Kind.PLACE) || entry.is(Kind.REGION) || entry.is(Kind.COUNTRY);
    return place && Names.isDistinct(entry);
  }
}
