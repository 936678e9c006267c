package org.sottovoce.text;

/**
 * A text derived from another one, with the way back.
 *
 * @param text the derived characters
 * @param alignment from the original text to {@code text}
 */
public record AlignedText(String text, Alignment alignment) {

  /** The text itself, unchanged. */
  public static AlignedText unchanged(String text) {
    return new AlignedText(text, Alignment.identity());
  }

  /** The original span that produced {@code span} of this text. */
  public Span toOriginal(Span span) {
    return alignment.toOriginal(span);
  }

  /** What {@code original} became in this text. */
  public Span toDerived(Span original) {
    return alignment.toDerived(original);
  }

  @Override
  public String toString() {
    return "AlignedText[" + text.length() + " units, " + alignment.changes().size() + " changes]";
  }
}
