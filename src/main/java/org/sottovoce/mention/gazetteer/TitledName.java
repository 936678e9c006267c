package org.sottovoce.mention.gazetteer;

import java.util.Optional;
import org.sottovoce.mention.IdentifierType;

/**
 * A title and the name behind it: "Mrs Whitaker", "Dr. Anita Rao". The title is not part of the
 * find, so that it can stay. The names may be unknown when the text is cased.
 */
final class TitledName implements FindRule {

  private static final int LONGEST = 4;

  @Override
  public Optional<Find> find(Passage passage, int at) {
    if (at == 0 || !isTitle(passage, at - 1) || !passage.joins(at)) {
      return Optional.empty();
    }
    int last = at - 1;
    while (last + 1 < passage.size() && last + 1 < at + LONGEST && goesOn(passage, at, last + 1)) {
      last++;
    }
    if (last < at || (last == at && passage.word(at).isInitial())) {
      return Optional.empty();
    }
    return Optional.of(Find.of(at, last, IdentifierType.PERSON, Rule.TITLED));
  }

  private static boolean isTitle(Passage passage, int at) {
    boolean title = passage.entry(at).is(Kind.TITLE);
    return title && passage.mayBeName(at) && passage.key(at).length() > 1;
  }

  private static boolean goesOn(Passage passage, int start, int at) {
    if (at > start && !passage.joins(at)) {
      return false;
    }
    Entry entry = passage.entry(at);
    if (entry.is(Kind.TITLE)) {
      return false;
    }
    if (Names.isParticle(passage, at)) {
      return at + 1 < passage.size() && passage.joins(at + 1) && passage.mayBeName(at + 1);
    }
    boolean known = entry.is(Kind.GIVEN_NAME) || entry.is(Kind.SURNAME);
    if (!passage.cased()) {
      return known && Names.isDistinct(entry) && entry.surnameFame() + entry.givenNameFame() > 1;
    }
    boolean phrase = !known && !Names.isDistinct(entry);
    return passage.word(at).isCapitalised() && !phrase && !entry.is(Kind.COUNTRY);
  }
}
