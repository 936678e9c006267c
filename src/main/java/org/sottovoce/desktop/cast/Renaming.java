package org.sottovoce.desktop.cast;

import java.util.Optional;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.PersonName;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.pseudonym.Pseudonym;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Review;

/** Turns a name that was typed in into the edit that makes it a person's pseudonym. */
final class Renaming {

  private Renaming() {}

  /**
   * The edit; empty when {@code entity} is no person with a pseudonym or {@code typed} is no name.
   */
  static Optional<Edit> of(Review review, Entity entity, String typed) {
    String name = typed.strip();
    if (name.isEmpty() || name.contains("[") || entity.type() != IdentifierType.PERSON) {
      return Optional.empty();
    }
    return review
        .pseudonyms()
        .of(entity.id())
        .filter(now -> !now.name().map(PersonName::full).equals(Optional.of(name)))
        .map(
            now ->
                new Edit.Rename(
                    entity.id(), new Pseudonym(now.number(), Optional.of(parts(name)))));
  }

  /** The last word is the surname; a single word is a given name. */
  private static PersonName parts(String name) {
    int gap = name.lastIndexOf(' ');
    return gap < 0
        ? new PersonName(Optional.empty(), Optional.of(name), Optional.empty())
        : PersonName.of(name.substring(0, gap).strip(), name.substring(gap + 1));
  }
}
