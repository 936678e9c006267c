package org.sottovoce.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.entity.NamePart.Role;

/**
 * How each surface of one linking is read. A single name that the study shows only as a surname, or
 * only as a given name, is read so whatever the name book says.
 */
final class PersonReadings {

  private final NameReader reader;
  private final Map<String, NameReading> bySurface = new HashMap<>();
  private final Set<String> givens = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

  /** Readings that learn from all of {@code occurrences}. */
  PersonReadings(NameReader reader, List<Occurrence> occurrences) {
    this.reader = reader;
    for (Occurrence occurrence : occurrences) {
      bySurface.computeIfAbsent(occurrence.surface(), this::readAndLearn);
    }
  }

  NameReading of(Occurrence occurrence) {
    NameReading reading = bySurface.get(occurrence.surface());
    if (!reading.isBare()) {
      return reading;
    }
    String key = String.join(" ", reading.keys(Role.GIVEN)) + PersonIndex.surnameKey(reading);
    boolean given = givens.contains(key);
    boolean surname = surnames.contains(key);
    return given == surname ? reading : reading.singleAs(given ? Role.GIVEN : Role.SURNAME);
  }

  /** The reading of a mention that belongs to the person of that name. */
  NameReading of(Occurrence occurrence, PersonName whole) {
    return reader.read(occurrence.surface(), whole);
  }

  /** The first full name among the mentions. */
  Optional<PersonName> wholeName(List<Occurrence> occurrences) {
    return occurrences.stream()
        .map(this::of)
        .filter(reading -> reading.form() == NameForm.FULL)
        .map(NameReading::name)
        .findFirst();
  }

  private NameReading readAndLearn(String surface) {
    NameReading reading = reader.read(surface);
    if (reading.form() == NameForm.FULL || reading.form() == NameForm.TITLED) {
      List<String> given = reading.keys(Role.GIVEN);
      givens.add(String.join(" ", given));
      given.stream().limit(1).forEach(givens::add);
      surnames.add(PersonIndex.surnameKey(reading));
    }
    return reading;
  }
}
