package org.sottovoce.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sottovoce.entity.NamePart.Role;
import org.sottovoce.entity.NameWords.Title;
import org.sottovoce.mention.NameBook;
import org.sottovoce.mention.NameBook.Gender;
import org.sottovoce.text.Folding;

/** Whether two names can be one person's. Safe for any thread. */
final class NameMatch {

  private final NameBook names;
  private final NameWords words;

  NameMatch(NameBook names, NameWords words) {
    this.names = names;
    this.words = words;
  }

  /** Whether nothing in the two names speaks against one person; what is absent does not speak. */
  boolean agree(NameReading one, NameReading other) {
    return surnamesAgree(one.keys(Role.SURNAME), other.keys(Role.SURNAME))
        && givenAgree(one, other)
        && titlesAgree(one, other);
  }

  /** Whether the two names have the same given names and surname. */
  boolean same(NameReading one, NameReading other) {
    return givens(one).equals(givens(other))
        && one.keys(Role.SURNAME).equals(other.keys(Role.SURNAME))
        && titlesAgree(one, other);
  }

  /** Whether the two are one, as far as they are known. */
  boolean sameGender(Optional<Gender> one, Optional<Gender> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** The gender that a name tells, by its title first; empty when it tells none. */
  Optional<Gender> gender(NameReading reading) {
    Optional<Gender> titled = titleGender(reading);
    if (titled.isPresent()) {
      return titled;
    }
    return reading.keys(Role.GIVEN).stream()
        .limit(1)
        .flatMap(given -> names.gender(given).stream())
        .filter(gender -> gender != Gender.EITHER)
        .findFirst();
  }

  /** The gender that a name's titles tell. */
  Optional<Gender> titleGender(NameReading reading) {
    return titles(reading).stream().flatMap(title -> title.gender().stream()).findFirst();
  }

  /** The given name itself and the formal names it is short for, folded. */
  Set<String> formalKeys(String given) {
    Set<String> keys = new TreeSet<>(Set.of(given));
    names.formalNames(given).forEach(formal -> keys.add(Folding.fold(formal)));
    return keys;
  }

  private static boolean surnamesAgree(List<String> one, List<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private boolean givenAgree(NameReading one, NameReading other) {
    List<String> first = givens(one);
    List<String> second = givens(other);
    int shared = Math.min(first.size(), second.size());
    for (int i = 0; i < shared; i++) {
      if (!oneGiven(first.get(i), second.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean oneGiven(String one, String other) {
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) == other.charAt(0);
    }
    return formalKeys(one).stream().anyMatch(formalKeys(other)::contains);
  }

  /** The given names and their initials, folded. */
  static List<String> givens(NameReading reading) {
    return reading.parts().stream()
        .filter(part -> part.role() == Role.GIVEN || part.role() == Role.GIVEN_INITIAL)
        .map(part -> Folding.fold(part.span().in(reading.surface())))
        .toList();
  }

  private boolean titlesAgree(NameReading one, NameReading other) {
    List<Title> others = titles(other);
    return titles(one).stream().allMatch(title -> others.stream().allMatch(title::agreesWith));
  }

  private List<Title> titles(NameReading reading) {
    return reading.keys(Role.TITLE).stream().flatMap(word -> words.title(word).stream()).toList();
  }
}
