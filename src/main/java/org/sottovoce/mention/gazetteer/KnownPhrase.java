package org.sottovoce.mention.gazetteer;

import java.util.List;
import java.util.Optional;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.gazetteer.Passage.Match;

/** A place or organisation of several words that stands in the gazetteer: "Newcastle upon Tyne". */
final class KnownPhrase implements FindRule {

  private static final int WELL_KNOWN = 4;

  @Override
  public Optional<Find> find(Passage passage, int at) {
    List<Match> matches = passage.matches(at);
    for (int i = matches.size() - 1; i >= 0; i--) {
      Match match = matches.get(i);
      if (match.count() > 1
          && !match.entry().is(Kind.RELIGION)
          && isWritten(passage, match)
          && !isAlsoPerson(passage, match)) {
        Optional<Find> found = find(match);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Find> find(Match match) {
    Entry entry = match.entry();
    int last = match.start() + match.count() - 1;
    if (entry.is(Kind.COUNTRY) || entry.is(Kind.REGION) || entry.is(Kind.PLACE)) {
      Rule rule = entry.is(Kind.COUNTRY) ? Rule.COUNTRY : Rule.PLACE_PHRASE;
      return Optional.of(Find.of(match.start(), last, IdentifierType.PLACE, rule));
    }
    if (entry.is(Kind.ORGANISATION)) {
      IdentifierType type = IdentifierType.ORGANISATION;
      return Optional.of(
          new Find(match.start(), last, type, Rule.ORGANISATION_PHRASE, match.possessive()));
    }
    return Optional.empty();
  }

  /** First and last word capitalised; without case, at least one word that is no ordinary one. */
  private static boolean isWritten(Passage passage, Match match) {
    int last = match.start() + match.count() - 1;
    boolean anyDistinct = false;
    for (int at = match.start(); at <= last; at++) {
      anyDistinct |= Names.isDistinct(passage.entry(at)) && passage.key(at).length() > 2;
    }
    if (!passage.cased()) {
      boolean place = match.entry().is(Kind.PLACE) && match.entry().placeFame() < WELL_KNOWN;
      boolean theStates = passage.key(match.start()).equals("the");
      boolean country = match.entry().is(Kind.COUNTRY) && !theStates;
      return country || (anyDistinct && !place);
    }
    return passage.word(match.start()).isCapitalised()
        && passage.word(last).isCapitalised()
        && (anyDistinct || !passage.word(match.start()).opens() || match.count() > 2);
  }

  /** "John Day" is a town in Oregon, but more often a man. */
  private static boolean isAlsoPerson(Passage passage, Match match) {
    int last = match.start() + match.count() - 1;
    boolean named =
        match.count() == 2
            && passage.entry(match.start()).givenNameFame() > 2
            && passage.entry(last).is(Kind.SURNAME);
    Entry entry = match.entry();
    boolean small = entry.placeFame() < WELL_KNOWN && !entry.is(Kind.ORGANISATION);
    return named && small && !entry.is(Kind.COUNTRY);
  }
}
