package org.sottovoce.mention.gazetteer;

import java.util.Optional;
import org.sottovoce.mention.IdentifierType;

/** A given name or initials and what follows: "Amir van Dijk", "J. K. Osei", "Mary Ann Price". */
final class FullName implements FindRule {

  private static final int LONGEST = 5;
  private static final int KNOWN_IN_LOWER_CASE = 3;

  @Override
  public Optional<Find> find(Passage passage, int at) {
    if (!begins(passage, at)) {
      return Optional.empty();
    }
    int last = at;
    int surname = -1;
    while (last + 1 < passage.size() && last + 1 < at + LONGEST && goesOn(passage, last + 1)) {
      last++;
      if (!Names.isParticle(passage, last) && !passage.word(last).isInitial()) {
        surname = last;
      }
    }
    if (surname < 0) {
      return Optional.empty();
    }
    Rule rule = rule(passage, at, surname);
    boolean doubtful = rule == Rule.FULL_NAME_ORDINARY && !isSureSurname(passage, at, surname);
    return doubtful
        ? Optional.empty()
        : Optional.of(Find.of(at, surname, IdentifierType.PERSON, rule));
  }

  private static boolean begins(Passage passage, int at) {
    Entry entry = passage.entry(at);
    if (!passage.cased()) {
      return entry.is(Kind.GIVEN_NAME)
          && !Names.isOrdinary(entry)
          && entry.givenNameFame() >= KNOWN_IN_LOWER_CASE;
    }
    Word word = passage.word(at);
    if (word.isInitial()) {
      return (word.dotted() || isPlainInitial(passage, at)) && !entry.is(Kind.COUNTRY);
    }
    return word.isCapitalised()
        && entry.is(Kind.GIVEN_NAME)
        && !entry.is(Kind.COUNTRY)
        && !entry.is(Kind.TITLE)
        && entry.placeFame() <= entry.givenNameFame() + 1;
  }

  /** Without a dot an initial is believed only before a surname that is no other word. */
  private static boolean isPlainInitial(Passage passage, int at) {
    String key = passage.key(at);
    boolean surname =
        at + 1 < passage.size()
            && passage.entry(at + 1).surnameFame() > 1
            && Names.isOnlyAName(passage.entry(at + 1));
    return surname && !key.equals("i") && !key.equals("a");
  }

  private static boolean goesOn(Passage passage, int at) {
    if (!passage.joins(at)) {
      return false;
    }
    if (Names.isParticle(passage, at)) {
      return at + 1 < passage.size() && passage.joins(at + 1) && isName(passage, at + 1);
    }
    return isName(passage, at);
  }

  private static boolean isName(Passage passage, int at) {
    Entry entry = passage.entry(at);
    Word word = passage.word(at);
    if (!passage.cased()) {
      return entry.is(Kind.SURNAME) && Names.isOnlyAName(entry) && word.key().length() > 2;
    }
    if (!word.isCapitalised() || word.opens()) {
      return false;
    }
    boolean known = entry.is(Kind.SURNAME) || entry.is(Kind.GIVEN_NAME);
    boolean unknown = Names.isOnlyAName(entry) && word.shape() != Word.Shape.UPPER;
    return (word.isInitial() && !word.key().equals("i")) || known || unknown;
  }

  private static Rule rule(Passage passage, int at, int surname) {
    if (!passage.cased()) {
      return Rule.FULL_NAME_LOWER;
    }
    if (passage.word(at).isInitial()) {
      return Rule.INITIALS;
    }
    if (Names.isOrdinary(passage.entry(at))) {
      return Rule.FULL_NAME_ORDINARY;
    }
    boolean known = passage.entry(surname).is(Kind.SURNAME);
    return known ? Rule.FULL_NAME : Rule.FULL_NAME_OPEN;
  }

  /** "Will Osei" is a name, "Will Mary" at a sentence start a question. */
  private static boolean isSureSurname(Passage passage, int at, int surname) {
    Entry entry = passage.entry(surname);
    boolean distinct = entry.is(Kind.SURNAME) && Names.isDistinct(entry);
    return distinct
        && (!passage.word(at).opens() || !entry.is(Kind.GIVEN_NAME) || entry.surnameFame() > 5);
  }
}
