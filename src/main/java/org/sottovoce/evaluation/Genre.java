package org.sottovoce.evaluation;

/**
 * What kind of text an annotated text is.
 *
 * @param name as its file says: "interview", "news"; empty when it says nothing
 * @param spoken whether it was said before it was written down; false when the file says nothing
 */
public record Genre(String name, boolean spoken) {

  /** The file says nothing. */
  public static final Genre UNKNOWN = new Genre("", false);
}
