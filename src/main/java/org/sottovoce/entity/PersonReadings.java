package org.sottovoce.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.entity.NamePart.Role;
import org.sottovoce.mention.NameBook;

/**
 * How each surface of one linking is read. A single name that the study shows only as a surname, or
 * only as a given name, is read so whatever the name book says.
 */
final class PersonReadings {

  private final NameReader reader;
  private final Misspellings misspellings;
  private final NameBook names;
  private final Map<String, KeyedName> bySurface = new HashMap<>();
  private final Map<String, KeyedName> asGiven = new HashMap<>();
  private final Map<String, KeyedName> asSurname = new HashMap<>();
  private final Set<String> givens = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

  /** Readings that learn from all of {@code occurrences}. */
  PersonReadings(NameReader reader, NameBook names, List<Occurrence> occurrences) {
    this.reader = reader;
    this.names = names;
    this.misspellings =
        new Misspellings(reader, names, occurrences.stream().map(Occurrence::surface).toList());
    for (Occurrence occurrence : occurrences) {
      bySurface.computeIfAbsent(occurrence.surface(), this::readAndLearn);
    }
  }

  KeyedName of(Occurrence occurrence) {
    KeyedName name = bySurface.get(occurrence.surface());
    if (!name.reading().isBare()) {
      return name;
    }
    String key = String.join(" ", name.givens()) + name.surname();
    boolean given = givens.contains(key);
    boolean surname = surnames.contains(key);
    if (given == surname) {
      return name;
    }
    return given ? asGiven(occurrence) : asSurname(occurrence);
  }

  /** The reading of a name alone as a given name. */
  KeyedName asGiven(Occurrence occurrence) {
    return asGiven.computeIfAbsent(occurrence.surface(), s -> as(Role.GIVEN, s));
  }

  /** The reading of a name alone as a surname. */
  KeyedName asSurname(Occurrence occurrence) {
    return asSurname.computeIfAbsent(occurrence.surface(), s -> as(Role.SURNAME, s));
  }

  /** The reading of a mention that belongs to the person of that name. */
  KeyedName of(Occurrence occurrence, PersonName whole) {
    return keyed(reader.read(misspellings.corrected(occurrence.surface()), whole));
  }

  /** The first full name among the mentions. */
  Optional<PersonName> wholeName(List<Occurrence> occurrences) {
    return occurrences.stream()
        .map(occurrence -> bySurface.get(occurrence.surface()))
        .filter(name -> name.form() == NameForm.FULL)
        .map(name -> name.reading().name())
        .findFirst();
  }

  private KeyedName readAndLearn(String surface) {
    KeyedName name = keyed(reader.read(misspellings.corrected(surface)));
    if (name.form() == NameForm.FULL || name.form() == NameForm.TITLED) {
      givens.add(String.join(" ", name.givens()));
      name.givens().stream().limit(1).forEach(givens::add);
      surnames.add(name.surname());
    }
    return name;
  }

  private KeyedName as(Role role, String surface) {
    return keyed(bySurface.get(surface).reading().singleAs(role));
  }

  private KeyedName keyed(NameReading reading) {
    return KeyedName.of(reading, names, reader.words());
  }
}
