package org.sottovoce.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sottovoce.entity.NamePart.Role;
import org.sottovoce.text.Folding;

/** The people found so far, by given name, surname, initials and whole surface. */
final class PersonIndex {

  private final NameMatch match;
  private final Map<String, Set<Person>> byGiven = new HashMap<>();
  private final Map<String, Set<Person>> bySurname = new HashMap<>();
  private final Map<String, Set<Person>> byInitials = new HashMap<>();
  private final Map<String, Set<Person>> bySurface = new HashMap<>();

  PersonIndex(NameMatch match) {
    this.match = match;
  }

  /** Makes {@code person} found by the parts of one of the person's names. */
  void add(Person person, NameReading reading) {
    put(bySurface, surfaceKey(reading), person);
    if (reading.form() == NameForm.FAMILY || reading.form() == NameForm.OTHER) {
      return;
    }
    List<String> givens = NameMatch.givens(reading);
    if (!givens.isEmpty()) {
      match.formalKeys(givens.get(0)).forEach(key -> put(byGiven, key, person));
    }
    put(bySurname, surnameKey(reading), person);
    initials(reading).forEach(key -> put(byInitials, key, person));
  }

  void remove(Person person) {
    List.of(byGiven, bySurname, byInitials, bySurface)
        .forEach(index -> index.values().forEach(people -> people.remove(person)));
  }

  /** The people whose given name the first given name of {@code reading} can be. */
  List<Person> byGiven(NameReading reading) {
    Set<Person> found = new LinkedHashSet<>();
    NameMatch.givens(reading).stream()
        .limit(1)
        .flatMap(given -> match.formalKeys(given).stream())
        .forEach(key -> found.addAll(byGiven.getOrDefault(key, Set.of())));
    return List.copyOf(found);
  }

  List<Person> bySurname(NameReading reading) {
    return List.copyOf(bySurname.getOrDefault(surnameKey(reading), Set.of()));
  }

  List<Person> byInitials(NameReading reading) {
    Set<Person> found = new LinkedHashSet<>();
    initials(reading).forEach(key -> found.addAll(byInitials.getOrDefault(key, Set.of())));
    return List.copyOf(found);
  }

  /** The people who were called so, letter by letter but for case and accents. */
  List<Person> bySurface(NameReading reading) {
    return List.copyOf(bySurface.getOrDefault(surfaceKey(reading), Set.of()));
  }

  private static void put(Map<String, Set<Person>> index, String key, Person person) {
    if (!key.isEmpty()) {
      index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(person);
    }
  }

  /** The initials that stand in a name, and those of a full name. */
  private static Set<String> initials(NameReading reading) {
    Set<String> found = new LinkedHashSet<>();
    if (!reading.initials().isEmpty()) {
      found.add(reading.initials());
    }
    if (reading.form() == NameForm.FULL) {
      found.addAll(ofFullName(reading));
    }
    return found;
  }

  /** Of "Mary Louise van Dijk": mld, md, mlvd and mvd. */
  private static List<String> ofFullName(NameReading reading) {
    List<String> found = new ArrayList<>();
    String givens = firsts(reading.keys(Role.GIVEN)) + firsts(reading.keys(Role.GIVEN_INITIAL));
    String surnames = firsts(reading.keys(Role.SURNAME));
    for (String given : List.of(givens, givens.substring(0, 1))) {
      found.add(given + surnames);
      found.add(given + surnames.substring(surnames.length() - 1));
      found.add(given + surnames.charAt(0));
    }
    return found;
  }

  private static String firsts(List<String> words) {
    StringBuilder letters = new StringBuilder();
    words.forEach(word -> letters.append(word.charAt(0)));
    return letters.toString();
  }

  static String surnameKey(NameReading reading) {
    return String.join(" ", reading.keys(Role.SURNAME));
  }

  private static String surfaceKey(NameReading reading) {
    String bare = PossessiveEnding.without(Folding.fold(reading.surface()).strip());
    return bare.startsWith("the ") ? bare.substring(4) : bare;
  }
}
