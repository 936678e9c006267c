package org.sottovoce.mention.gazetteer;

import org.sottovoce.mention.IdentifierType;

/** What an entry of the gazetteer can be; one entry is often several (Chelsea, Jordan). */
enum Kind {
  GIVEN_NAME(0, IdentifierType.PERSON),
  SURNAME(1, IdentifierType.PERSON),
  TITLE(2, IdentifierType.PERSON),
  PLACE(3, IdentifierType.PLACE),
  REGION(4, IdentifierType.PLACE),
  COUNTRY(5, IdentifierType.PLACE),
  ORGANISATION(6, IdentifierType.ORGANISATION),
  NATIONALITY(7, IdentifierType.NATIONALITY),
  LANGUAGE(8, IdentifierType.LANGUAGE),
  RELIGION(9, IdentifierType.RELIGION),
  OCCUPATION(10, IdentifierType.OCCUPATION),
  HEALTH(11, IdentifierType.HEALTH),
  DEGREE(12, IdentifierType.EDUCATION),
  NICKNAME(13, IdentifierType.PERSON);

  private final int bit;
  private final IdentifierType type;

  Kind(int bit, IdentifierType type) {
    this.bit = bit;
    this.type = type;
  }

  /** The kind's place in {@link Entry#bits}. */
  int bit() {
    return bit;
  }

  /** The type of a mention that such an entry gives. */
  IdentifierType type() {
    return type;
  }
}
