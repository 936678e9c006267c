package org.sottovoce.mention.gazetteer;

import java.util.Optional;
import java.util.Set;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.NameBook.Tier;

/** One capitalised word that is a name by itself. {@link LowerCaseName} looks for the others. */
final class SingleName implements FindRule {

  private static final Set<String> PLACE_CUES =
      Set.of("in", "from", "near", "to", "at", "around", "outside", "towards", "of", "live");
  private static final Set<String> SURE_PLACE_CUES = Set.of("in", "from", "near");
  private static final Set<String> MONTHS = Set.of("april", "june", "august");
  private static final Set<String> MONTH_CUES =
      Set.of(
          "in", "of", "last", "next", "this", "since", "until", "till", "by", "early", "late",
          "mid", "on", "from", "every");
  private static final Set<String> WORK_CUES = Set.of("at", "for");
  private static final Set<String> WORK =
      Set.of("work", "worked", "working", "works", "job", "shop", "shopped", "manager");

  private static final int WELL_KNOWN_PLACE = 4;
  private static final int LARGE_PLACE = 6;

  @Override
  public Optional<Find> find(Passage passage, int at) {
    Entry entry = passage.entry(at);
    Word word = passage.word(at);
    if (!passage.cased() || !word.isCapitalised()) {
      return Optional.empty();
    }
    if (!word.possessive().isEmpty() && isPossessiveOrganisation(passage, at)) {
      return Optional.of(
          new Find(at, at, IdentifierType.ORGANISATION, Rule.ORGANISATION_KNOWN, true));
    }
    if (entry.isNone() || word.key().length() < 2) {
      return Optional.empty();
    }
    Optional<Rule> rule = rule(passage, at, entry);
    return rule.map(found -> Find.of(at, at, type(found), found));
  }

  private static boolean isPossessiveOrganisation(Passage passage, int at) {
    Word word = passage.word(at);
    Entry entry = passage.gazetteer().entry(word.possessive());
    return entry.is(Kind.ORGANISATION)
        && Names.isDistinct(entry)
        && !passage.entry(at).is(Kind.GIVEN_NAME);
  }

  private static Optional<Rule> rule(Passage passage, int at, Entry entry) {
    if (entry.tier() == Tier.ORDINARY) {
      return ordinary(passage, at, entry);
    }
    if (entry.tier() == Tier.MIXED && !passage.word(at).standsOut()) {
      return Optional.empty();
    }
    return place(passage, at, entry)
        .or(() -> person(passage, at, entry))
        .or(() -> organisation(passage, at, entry));
  }

  private static Optional<Rule> ordinary(Passage passage, int at, Entry entry) {
    if (entry.is(Kind.COUNTRY) && passage.word(at).shape() == Word.Shape.UPPER) {
      return Optional.of(Rule.COUNTRY);
    }
    if (!passage.word(at).standsOut()) {
      return Optional.empty();
    }
    String before = passage.key(at - 1);
    if (entry.is(Kind.ORGANISATION)
        && WORK_CUES.contains(before)
        && WORK.contains(passage.key(at - 2))) {
      return Optional.of(Rule.ORGANISATION_CUED);
    }
    boolean place =
        entry.placeFame() > 2 && passage.key(at).length() > 3 && SURE_PLACE_CUES.contains(before);
    return place ? Optional.of(Rule.PLACE_ORDINARY) : Optional.empty();
  }

  private static Optional<Rule> place(Passage passage, int at, Entry entry) {
    if (entry.is(Kind.COUNTRY)) {
      return Optional.of(Rule.COUNTRY);
    }
    boolean person = entry.givenNameFame() > 2 || entry.surnameFame() > 4;
    if (isCuedPlace(passage, at, entry)) {
      return Optional.of(Rule.PLACE_CUED);
    }
    if (person && entry.placeFame() < LARGE_PLACE) {
      return Optional.empty();
    }
    if (entry.is(Kind.REGION)) {
      return Optional.of(Rule.REGION);
    }
    if (entry.placeFame() >= WELL_KNOWN_PLACE) {
      return Optional.of(Rule.PLACE_KNOWN);
    }
    boolean small =
        entry.is(Kind.PLACE) && passage.word(at).standsOut() && !entry.is(Kind.GIVEN_NAME);
    return small && !entry.is(Kind.SURNAME) && Names.isDistinct(entry)
        ? Optional.of(Rule.PLACE_SMALL)
        : Optional.empty();
  }

  /** "of" and "to" ask for persons as well as for places. */
  private static boolean isCuedPlace(Passage passage, int at, Entry entry) {
    String before = passage.key(at - 1);
    boolean name = entry.givenNameFame() > 2 || entry.surnameFame() > 2;
    boolean sure = SURE_PLACE_CUES.contains(before) || !name;
    return PLACE_CUES.contains(before)
        && entry.givenNameFame() < LARGE_PLACE
        && (entry.placeFame() >= WELL_KNOWN_PLACE || (sure && entry.placeFame() > 0));
  }

  private static Optional<Rule> person(Passage passage, int at, Entry entry) {
    Word word = passage.word(at);
    if (entry.is(Kind.GIVEN_NAME) && (!entry.is(Kind.ORGANISATION) || entry.givenNameFame() > 3)) {
      if (entry.tier() == Tier.MIXED) {
        boolean alone =
            !isPartOfName(passage, at) && !isMonth(passage, at) && word.shape() != Word.Shape.UPPER;
        return alone ? Optional.of(Rule.GIVEN_MIXED) : Optional.empty();
      }
      if (entry.givenNameFame() < 3) {
        boolean sure = word.standsOut() && Names.isOnlyAName(entry) && entry.givenNameFame() > 0;
        return sure && word.shape() != Word.Shape.UPPER
            ? Optional.of(Rule.GIVEN_RARE)
            : Optional.empty();
      }
      return Optional.of(word.opens() ? Rule.GIVEN_OPENING : Rule.GIVEN_DISTINCT);
    }
    boolean surname =
        entry.surnameFame() > 1
            && Names.isOnlyAName(entry)
            && word.standsOut()
            && word.shape() != Word.Shape.UPPER;
    return surname ? Optional.of(Rule.SURNAME) : Optional.empty();
  }

  /** "last June", "in April", "August 17". */
  private static boolean isMonth(Passage passage, int at) {
    return MONTHS.contains(passage.key(at))
        && (MONTH_CUES.contains(passage.key(at - 1))
            || startsWithDigit(passage.key(at - 1))
            || startsWithDigit(passage.key(at + 1)));
  }

  private static boolean startsWithDigit(String key) {
    return !key.isEmpty() && Character.isDigit(key.charAt(0));
  }

  /** Beside another capitalised word, or behind "the", a word is hardly a person by itself. */
  private static boolean isPartOfName(Passage passage, int at) {
    boolean after = passage.joins(at) && passage.word(at - 1).isCapitalised();
    boolean before = passage.joins(at + 1) && passage.word(at + 1).isCapitalised();
    return after || before || passage.key(at - 1).equals("the");
  }

  private static Optional<Rule> organisation(Passage passage, int at, Entry entry) {
    boolean stands = passage.word(at).standsOut() || Names.isDistinct(entry);
    return entry.is(Kind.ORGANISATION) && stands
        ? Optional.of(Rule.ORGANISATION_KNOWN)
        : Optional.empty();
  }

  private static IdentifierType type(Rule rule) {
    return switch (rule) {
      case ORGANISATION_KNOWN, ORGANISATION_CUED -> IdentifierType.ORGANISATION;
      case GIVEN_DISTINCT, GIVEN_RARE, GIVEN_OPENING, GIVEN_MIXED, SURNAME -> IdentifierType.PERSON;
      default -> IdentifierType.PLACE;
    };
  }
}
