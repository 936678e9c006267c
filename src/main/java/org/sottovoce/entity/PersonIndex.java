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

  private final Map<String, Set<Person>> byGiven = new HashMap<>();
  private final Map<String, Set<Person>> bySurname = new HashMap<>();
  private final Map<String, Set<Person>> byInitials = new HashMap<>();
  private final Map<String, Set<Person>> bySurface = new HashMap<>();

  /** Makes {@code person} found by the parts of one of the person's names. */
  void add(Person person, KeyedName name) {
    put(bySurface, surfaceKey(name), person);
    if (name.form() == NameForm.FAMILY || name.form() == NameForm.OTHER) {
      return;
    }
    name.formal().stream().limit(1).flatMap(Set::stream).forEach(k -> put(byGiven, k, person));
    put(bySurname, name.surname(), person);
    initials(name).forEach(key -> put(byInitials, key, person));
  }

  void remove(Person person) {
    List.of(byGiven, bySurname, byInitials, bySurface)
        .forEach(index -> index.values().forEach(people -> people.remove(person)));
  }

  /** The people whose given name the first given name of {@code name} can be. */
  List<Person> byGiven(KeyedName name) {
    Set<Person> found = new LinkedHashSet<>();
    name.formal().stream()
        .limit(1)
        .flatMap(keys -> keys.stream().sorted())
        .forEach(key -> found.addAll(byGiven.getOrDefault(key, Set.of())));
    return List.copyOf(found);
  }

  List<Person> bySurname(KeyedName name) {
    return List.copyOf(bySurname.getOrDefault(name.surname(), Set.of()));
  }

  List<Person> byInitials(KeyedName name) {
    Set<Person> found = new LinkedHashSet<>();
    initials(name).forEach(key -> found.addAll(byInitials.getOrDefault(key, Set.of())));
    return List.copyOf(found);
  }

  /** The people who were called so, letter by letter but for case and accents. */
  List<Person> bySurface(KeyedName name) {
    return List.copyOf(bySurface.getOrDefault(surfaceKey(name), Set.of()));
  }

  private static void put(Map<String, Set<Person>> index, String key, Person person) {
    if (!key.isEmpty()) {
      index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(person);
    }
  }

  /** The initials that stand in a name, and those of a full name. */
  private static Set<String> initials(KeyedName name) {
    Set<String> found = new LinkedHashSet<>();
    if (!name.reading().initials().isEmpty()) {
      found.add(name.reading().initials());
    }
    if (name.form() == NameForm.FULL) {
      found.addAll(ofFullName(name.reading()));
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

  private static String surfaceKey(KeyedName name) {
    String bare = PossessiveEnding.without(Folding.fold(name.reading().surface()).strip());
    return bare.startsWith("the ") ? bare.substring(4) : bare;
  }
}
