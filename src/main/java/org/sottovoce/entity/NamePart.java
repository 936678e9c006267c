package org.sottovoce.entity;

import org.sottovoce.text.Span;

/**
 * One word of a person's name.
 *
 * @param role what the word is
 * @param span where it stands in the surface, in UTF-16 units, without dots and possessive endings
 */
public record NamePart(Role role, Span span) {

  /** What a word of a name is. */
  public enum Role {
    TITLE,
    GIVEN,
    /** A surname or one of its particles. */
    SURNAME,
    /** One or more initials of given names before a surname. */
    GIVEN_INITIAL,
    /** One or more initials of a whole name. */
    INITIALS,
    /** A surname in the plural. */
    FAMILY,
    /** An article, "née", "PhD": no name. */
    OTHER
  }
}
