package org.sottovoce.mention;

/** Identifier types that compete on equal terms for a place in the text, the strongest first. */
enum Family {
  /** Written after a rule of its own, often with a check: e-mail, number, plate. */
  CODE,
  /** A line of an address, with the names of streets and towns inside. */
  ADDRESS,
  /** A point or length of time. */
  TIME,
  /** Proper names. */
  NAME,
  /** What is said of a person in ordinary words. */
  TRAIT;

  static Family of(IdentifierType type) {
    return switch (type) {
      case PHONE,
          EMAIL,
          URL,
          HANDLE,
          IP_ADDRESS,
          ID_NUMBER,
          CARD,
          IBAN,
          VEHICLE,
          COORDINATES,
          BIOMETRIC,
          GENOMIC ->
          CODE;
      case ADDRESS, POSTCODE -> ADDRESS;
      case DATE, AGE, YEAR -> TIME;
      case PERSON, PLACE, ORGANISATION, OTHER -> NAME;
      case OCCUPATION,
          EDUCATION,
          INCOME,
          NATIONALITY,
          ETHNICITY,
          IMMIGRATION_STATUS,
          RELIGION,
          LANGUAGE,
          GENDER,
          ORIENTATION,
          HOUSEHOLD,
          MARITAL_STATUS,
          HEALTH,
          CRIMINAL_RECORD,
          MEMBERSHIP,
          SERVICE_USE,
          ROLE ->
          TRAIT;
    };
  }
}
