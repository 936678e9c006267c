package org.sottovoce.mention.gazetteer;

import java.util.Optional;
import java.util.Set;
import org.sottovoce.mention.IdentifierType;

/**
 * An organisation that is called by one word: "the Council", "the DWP", "at St Mary's". Asks for
 * capitals that are not owed to the sentence.
 */
final class Institution implements FindRule {

  private static final int SHORTEST_ACRONYM = 3;
  private static final int LONGEST_ACRONYM = 6;
  private static final Set<String> ACRONYM_CUES = Set.of("the", "at", "for", "by");
  private static final Set<String> SAINT = Set.of("st", "saint");

  private final OrganisationAffixes affixes;

  Institution(OrganisationAffixes affixes) {
    this.affixes = affixes;
  }

  @Override
  public Optional<Find> find(Passage passage, int at) {
    if (!passage.cased() || !passage.word(at).standsOut()) {
      return Optional.empty();
    }
    if (isSaints(passage, at)) {
      return Optional.of(
          new Find(at, at + 1, IdentifierType.ORGANISATION, Rule.ORGANISATION_SAINT, true));
    }
    return rule(passage, at).map(rule -> Find.of(at, at, IdentifierType.ORGANISATION, rule));
  }

  private Optional<Rule> rule(Passage passage, int at) {
    String before = passage.key(at - 1);
    if (before.equals("the") && affixes.isRole(passage.key(at))) {
      return Optional.of(Rule.ORGANISATION_ROLE);
    }
    return ACRONYM_CUES.contains(before) && isAcronym(passage, at)
        ? Optional.of(Rule.ORGANISATION_ACRONYM)
        : Optional.empty();
  }

  /** "St Mary's", without a word behind it that tells more. */
  private static boolean isSaints(Passage passage, int at) {
    return SAINT.contains(passage.key(at))
        && passage.joins(at + 1)
        && !passage.word(at + 1).possessive().isEmpty()
        && passage.entry(at + 1).is(Kind.GIVEN_NAME);
  }

  /** Capitals that no table knows as anything else, and nothing capitalised beside them. */
  private static boolean isAcronym(Passage passage, int at) {
    Word word = passage.word(at);
    int length = word.key().length();
    boolean next = passage.joins(at + 1) && passage.word(at + 1).shape() == Word.Shape.UPPER;
    return word.shape() == Word.Shape.UPPER
        && !next
        && length >= SHORTEST_ACRONYM
        && length <= LONGEST_ACRONYM
        && word.key().chars().allMatch(Character::isLetter)
        && Names.isOnlyAName(passage.entry(at))
        && !passage.entry(at).is(Kind.PLACE)
        && passage.entry(at).givenNameFame() < Fame.BY_HAND
        && passage.entry(at).surnameFame() < Fame.BY_HAND;
  }
}
