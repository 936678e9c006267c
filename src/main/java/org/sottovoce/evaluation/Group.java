package org.sottovoce.evaluation;

/**
 * Some of the texts of an evaluation, scored together.
 *
 * @param kind what its texts have in common
 * @param name the file's or the genre's name; for the others a word for tables
 */
public record Group(Kind kind, String name) {

  /** What the texts of a group have in common. */
  public enum Kind {
    ALL,
    SPOKEN,
    FILE,
    GENRE
  }

  public static final Group ALL = new Group(Kind.ALL, "all");

  /** What was said before it was written down. */
  public static final Group SPOKEN = new Group(Kind.SPOKEN, "spoken");

  /** Whether {@code text} is one of the group's. */
  public boolean holds(TextScore text) {
    return switch (kind) {
      case ALL -> true;
      case SPOKEN -> text.genre().spoken();
      case FILE -> text.file().equals(name);
      case GENRE -> text.genre().name().equals(name);
    };
  }
}
