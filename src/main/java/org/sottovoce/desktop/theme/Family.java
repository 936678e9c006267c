package org.sottovoce.desktop.theme;

import org.sottovoce.mention.IdentifierType;

/** A group of identifier types that share a colour on the screen. */
public enum Family {
  PEOPLE,
  PLACES,
  ORGANISATIONS,
  NUMBERS,
  TIMES,
  /** What is said of a person in ordinary words. */
  TRAITS,
  OTHER;

  /** The family that {@code type} belongs to. */
  public static Family of(IdentifierType type) {
    return switch (type) {
      case PERSON -> PEOPLE;
      case PLACE, ADDRESS, POSTCODE, COORDINATES -> PLACES;
      case ORGANISATION -> ORGANISATIONS;
      case PHONE, EMAIL, URL, HANDLE, IP_ADDRESS, ID_NUMBER, CARD, IBAN, VEHICLE -> NUMBERS;
      case DATE, AGE, YEAR -> TIMES;
      default -> type.isTrait() ? TRAITS : OTHER;
    };
  }
}
