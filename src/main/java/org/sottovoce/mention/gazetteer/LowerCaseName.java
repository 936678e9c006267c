package org.sottovoce.mention.gazetteer;

import java.util.Optional;
import java.util.Set;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.NameBook.Tier;

/**
 * One word in lower case that is a name by itself: in a text without capitals, or written small
 * amid them. No dictionary may know it as a word (tier C), save a country.
 */
final class LowerCaseName implements FindRule {

  private static final Set<String> PLACE_CUES = Set.of("in", "from", "near");
  private static final int KNOWN_PLACE = 5;
  private static final int KNOWN_GIVEN = 4;
  private static final int RARE_AND_LONG = 5;
  private static final int LARGE_PLACE = 6;
  private static final int FREQUENT_GIVEN = 6;
  private static final int SHORTEST_AMID_CAPITALS = 4;

  @Override
  public Optional<Find> find(Passage passage, int at) {
    Entry entry = passage.entry(at);
    if (entry.isNone() || passage.key(at).length() < 2 || isCapital(passage, at)) {
      return Optional.empty();
    }
    Optional<Rule> rule =
        passage.cased() ? amidCapitals(passage, at, entry) : withoutCapitals(passage, at, entry);
    return rule.map(found -> Find.of(at, at, type(found), found));
  }

  private static boolean isCapital(Passage passage, int at) {
    return passage.cased() && passage.word(at).isCapitalised();
  }

  /** Only what can hardly be anything else, and no part of an address ("www.kent.ac.uk"). */
  private static Optional<Rule> amidCapitals(Passage passage, int at, Entry entry) {
    boolean last = at + 1 == passage.size();
    boolean inAddress = !passage.joins(at) || (passage.word(at).dotted() && !last);
    boolean plain = Names.isDistinct(entry) && !entry.is(Kind.LANGUAGE);
    if (inAddress || !plain || passage.key(at).length() < SHORTEST_AMID_CAPITALS) {
      return Optional.empty();
    }
    if (entry.is(Kind.COUNTRY) || entry.placeFame() >= LARGE_PLACE) {
      return Optional.of(Rule.COUNTRY_SMALL);
    }
    boolean name = entry.givenNameFame() >= FREQUENT_GIVEN && entry.placeFame() < 2;
    return name && Names.isOnlyAName(entry) ? Optional.of(Rule.GIVEN_SMALL) : Optional.empty();
  }

  private static Optional<Rule> withoutCapitals(Passage passage, int at, Entry entry) {
    if (entry.is(Kind.COUNTRY) && entry.tier() != Tier.ORDINARY) {
      return Optional.of(Rule.COUNTRY_LOWER);
    }
    if (!Names.isDistinct(entry)) {
      return Optional.empty();
    }
    if (entry.placeFame() >= KNOWN_PLACE) {
      return Optional.of(Rule.PLACE_LOWER);
    }
    if (isGivenName(passage, at, entry)) {
      return Optional.of(Rule.GIVEN_LOWER);
    }
    if (entry.placeFame() > 1 && PLACE_CUES.contains(passage.key(at - 1))) {
      return Optional.of(Rule.PLACE_CUED_LOWER);
    }
    return entry.is(Kind.ORGANISATION) ? Optional.of(Rule.ORGANISATION_LOWER) : Optional.empty();
  }

  /** A well-known name, or a longer one that is hardly ever written otherwise. */
  private static boolean isGivenName(Passage passage, int at, Entry entry) {
    boolean rare = entry.frequency() < 2 && passage.key(at).length() >= RARE_AND_LONG;
    return entry.givenNameFame() >= (rare ? KNOWN_GIVEN - 1 : KNOWN_GIVEN);
  }

  private static IdentifierType type(Rule rule) {
    return switch (rule) {
      case GIVEN_LOWER, GIVEN_SMALL -> IdentifierType.PERSON;
      case ORGANISATION_LOWER -> IdentifierType.ORGANISATION;
      default -> IdentifierType.PLACE;
    };
  }
}
