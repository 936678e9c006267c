package org.sottovoce.release.pdf;

/**
 * Characters of one style and one role.
 *
 * @param style how they look
 * @param tag what they are inside their paragraph; {@link Tag#NONE} when they are just its text
 * @param text what is said; may hold characters that no font has
 */
record Run(Style style, Tag tag, String text) {

  /** Text of a paragraph, without a role of its own. */
  static Run of(Style style, String text) {
    return new Run(style, Tag.NONE, text);
  }

  @Override
  public String toString() {
    return "Run[" + style + ", " + tag + ", " + text.length() + " units]";
  }
}
