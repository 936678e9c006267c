package org.sottovoce.mention.model;

import java.util.List;
import java.util.Optional;
import org.sottovoce.mention.IdentifierType;

/**
 * What a name finder says of one word, in the BIO scheme: a name of some type starts here, goes on
 * here, or there is none.
 */
public enum Tag {
  OTHER(0, "other", null, false),
  PERSON_START(1, "person-start", IdentifierType.PERSON, false),
  PERSON_CONT(2, "person-cont", IdentifierType.PERSON, true),
  PLACE_START(3, "place-start", IdentifierType.PLACE, false),
  PLACE_CONT(4, "place-cont", IdentifierType.PLACE, true),
  ORGANISATION_START(5, "organisation-start", IdentifierType.ORGANISATION, false),
  ORGANISATION_CONT(6, "organisation-cont", IdentifierType.ORGANISATION, true);

  /** All tags, in the order of the columns of a {@link Reading}. */
  public static final List<Tag> ALL = List.of(values());

  private final int column;
  private final String outcome;
  private final IdentifierType type;
  private final boolean goesOn;

  Tag(int column, String outcome, IdentifierType type, boolean goesOn) {
    this.column = column;
    this.outcome = outcome;
    this.type = type;
    this.goesOn = goesOn;
  }

  /** Its place among the values of one word in a {@link Reading}, from 0. */
  public int column() {
    return column;
  }

  /** OpenNLP's word for it in a trained model: "person-start". */
  public String outcome() {
    return outcome;
  }

  /** The type of the name; empty for {@link #OTHER}. */
  public Optional<IdentifierType> type() {
    return Optional.ofNullable(type);
  }

  /** Whether it says that a name which began earlier goes on. */
  public boolean goesOn() {
    return goesOn;
  }

  /** Whether it can stand after {@code last}: only a name that has begun goes on. */
  public boolean mayFollow(Tag last) {
    return !goesOn || last.type == type;
  }

  /** The tag at the start, or in the further course, of a name of {@code type}. */
  public static Tag of(IdentifierType type, boolean goesOn) {
    for (Tag tag : ALL) {
      if (tag.type == type && tag.goesOn == goesOn) {
        return tag;
      }
    }
    throw new IllegalArgumentException(type + " is no type of names");
  }
}
