package org.sottovoce.entity;

/** The shape in which a person is named, so that a pseudonym can take the same one. */
public enum NameForm {
  /** Given name and surname, in either order, with or without a title. */
  FULL,
  /** A surname behind the initials of the given names: "M. Whitaker". */
  INITIAL_AND_SURNAME,
  /** A title with one name: "Mrs Whitaker", "Auntie Joan". */
  TITLED,
  /** A surname alone. */
  SURNAME,
  /** One or more given names alone. */
  GIVEN,
  /** Initials alone: "MW", "M.W.". */
  INITIALS,
  /** A whole family: "the Whitakers". */
  FAMILY,
  /** No name that can be taken apart: "speaker 2", a name with digits. */
  OTHER
}
