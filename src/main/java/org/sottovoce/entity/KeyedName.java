package org.sottovoce.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sottovoce.entity.NamePart.Role;
import org.sottovoce.entity.NameWords.Title;
import org.sottovoce.mention.NameBook;
import org.sottovoce.mention.NameBook.Gender;
import org.sottovoce.text.Folding;

/**
 * A name with what it is compared by, worked out once.
 *
 * @param reading the name taken apart
 * @param form the reading's shape
 * @param givens its given names and their initials, folded
 * @param formal for each of {@code givens}, itself and the formal names it is short for
 * @param surname its folded surname; empty when it has none
 * @param titles what its titles say
 * @param gender the gender that a title or else the given name tells
 */
record KeyedName(
    NameReading reading,
    NameForm form,
    List<String> givens,
    List<Set<String>> formal,
    String surname,
    List<Title> titles,
    Optional<Gender> gender) {

  static KeyedName of(NameReading reading, NameBook names, NameWords words) {
    List<String> givens = givens(reading);
    List<Title> titles =
        reading.keys(Role.TITLE).stream().flatMap(word -> words.title(word).stream()).toList();
    return new KeyedName(
        reading,
        reading.form(),
        givens,
        givens.stream().map(given -> formal(given, names)).toList(),
        String.join(" ", reading.keys(Role.SURNAME)),
        titles,
        titleGender(titles).or(() -> givenGender(givens, names)));
  }

  /** The gender that the titles tell. */
  Optional<Gender> titleGender() {
    return titleGender(titles);
  }

  /** Whether nothing in the two names speaks against one person; what is absent does not speak. */
  boolean agreesWith(KeyedName other) {
    return (surname.isEmpty() || other.surname.isEmpty() || surname.equals(other.surname))
        && givensAgree(other)
        && titlesAgree(other);
  }

  /** Whether the two names have the same given names and surname. */
  boolean equalsName(KeyedName other) {
    return givens.equals(other.givens) && surname.equals(other.surname) && titlesAgree(other);
  }

  private boolean givensAgree(KeyedName other) {
    int shared = Math.min(givens.size(), other.givens.size());
    for (int i = 0; i < shared; i++) {
      if (!givenAgrees(other, i)) {
        return false;
      }
    }
    return true;
  }

  /** An initial agrees with every name that it begins. */
  private boolean givenAgrees(KeyedName other, int i) {
    String one = givens.get(i);
    String another = other.givens.get(i);
    if (one.length() == 1 || another.length() == 1) {
      return one.charAt(0) == another.charAt(0);
    }
    return formal.get(i).stream().anyMatch(other.formal.get(i)::contains);
  }

  private boolean titlesAgree(KeyedName other) {
    return titles.stream().allMatch(title -> other.titles.stream().allMatch(title::agreesWith));
  }

  private static List<String> givens(NameReading reading) {
    return reading.parts().stream()
        .filter(part -> part.role() == Role.GIVEN || part.role() == Role.GIVEN_INITIAL)
        .map(part -> Folding.fold(part.span().in(reading.surface())))
        .toList();
  }

  private static Set<String> formal(String given, NameBook names) {
    return Stream.concat(
            Stream.of(given), names.formalNames(given).stream().sorted().map(Folding::fold))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<Gender> titleGender(List<Title> titles) {
    return titles.stream().flatMap(title -> title.gender().stream()).findFirst();
  }

  private static Optional<Gender> givenGender(List<String> givens, NameBook names) {
    return givens.stream()
        .limit(1)
        .flatMap(given -> names.gender(given).stream())
        .filter(gender -> gender != Gender.EITHER)
        .findFirst();
  }

  @Override
  public String toString() {
    return "KeyedName[" + reading + "]";
  }
}
