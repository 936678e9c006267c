package org.sottovoce.entity;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of a person's name, as written.
 *
 * @param title "Mrs", "Dr", with its dot if it has one
 * @param given the given name or names
 * @param surname the family name with its particles ("van Dijk")
 */
public record PersonName(Optional<String> title, Optional<String> given, Optional<String> surname) {

  /** A given name and a surname without a title. */
  public static PersonName of(String given, String surname) {
    return new PersonName(Optional.empty(), Optional.of(given), Optional.of(surname));
  }

  /** The parts in their usual order, a blank between them. */
  public String full() {
    return Stream.of(title, given, surname)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  @Override
  public String toString() {
    return "PersonName[" + full().length() + " units]";
  }
}
