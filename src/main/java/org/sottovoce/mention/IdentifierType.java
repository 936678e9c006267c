package org.sottovoce.mention;

import java.util.Locale;
import java.util.Optional;

/** What a mention identifies, after the Portage guidance's direct and indirect identifiers. */
public enum IdentifierType {
  PERSON(Level.DIRECT, "person"),
  ADDRESS(Level.DIRECT, "address"),
  POSTCODE(Level.DIRECT, "postcode"),
  COORDINATES(Level.DIRECT, "coordinates"),
  PHONE(Level.DIRECT, "telephone number"),
  EMAIL(Level.DIRECT, "email"),
  URL(Level.DIRECT, "web address"),
  HANDLE(Level.DIRECT, "social media name"),
  IP_ADDRESS(Level.DIRECT, "network address"),
  ID_NUMBER(Level.DIRECT, "identification number"),
  CARD(Level.DIRECT, "card number"),
  IBAN(Level.DIRECT, "account number"),
  VEHICLE(Level.DIRECT, "vehicle registration"),
  BIOMETRIC(Level.DIRECT, "biometric data"),
  GENOMIC(Level.DIRECT, "genetic data"),
  DATE(Level.STRONG_INDIRECT, "date"),
  AGE(Level.INDIRECT, "age"),
  YEAR(Level.INDIRECT, "year"),
  PLACE(Level.INDIRECT, "place"),
  ORGANISATION(Level.STRONG_INDIRECT, "organisation"),
  OCCUPATION(Level.INDIRECT, "occupation"),
  EDUCATION(Level.INDIRECT, "education"),
  INCOME(Level.INDIRECT, "income"),
  NATIONALITY(Level.INDIRECT, "nationality"),
  ETHNICITY(Level.INDIRECT, "ethnic background"),
  IMMIGRATION_STATUS(Level.INDIRECT, "immigration status"),
  RELIGION(Level.INDIRECT, "religion"),
  LANGUAGE(Level.INDIRECT, "language"),
  GENDER(Level.INDIRECT, "gender"),
  ORIENTATION(Level.INDIRECT, "sexual orientation"),
  HOUSEHOLD(Level.INDIRECT, "household"),
  MARITAL_STATUS(Level.INDIRECT, "marital status"),
  HEALTH(Level.INDIRECT, "health"),
  CRIMINAL_RECORD(Level.INDIRECT, "legal matter"),
  MEMBERSHIP(Level.INDIRECT, "membership"),
  SERVICE_USE(Level.INDIRECT, "service"),
  ROLE(Level.STRONG_INDIRECT, "role"),
  OTHER(Level.STRONG_INDIRECT, "other identifier");

  /** How surely an identifier of the type points at one person. */
  public enum Level {
    DIRECT,
    STRONG_INDIRECT,
    INDIRECT
  }

  private final Level level;
  private final String label;

  IdentifierType(Level level, String label) {
    this.level = level;
    this.label = label;
  }

  public Level level() {
    return level;
  }

  /** A lower-case noun phrase: the word inside the brackets of a marker. */
  public String label() {
    return label;
  }

  /** Whether it is said of a person in ordinary words: no name, number, place or time. */
  public boolean isTrait() {
    return compareTo(OCCUPATION) >= 0 && compareTo(ROLE) <= 0;
  }

  /** The type of that name in any case, for files that people write. */
  public static Optional<IdentifierType> named(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (IdentifierType type : values()) {
      if (type.name().equals(wanted)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
