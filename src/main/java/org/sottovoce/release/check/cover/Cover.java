package org.sottovoce.release.check.cover;

/**
 * Text on a page of a PDF that people cannot read and a program can.
 *
 * @param kind how it is hidden
 * @param page the page, from 1; 0 when it stands on none
 */
public record Cover(Kind kind, int page) {

  /** How text is hidden. */
  public enum Kind {
    /** A filled shape was drawn over it, or it has the colour of the shape beneath. */
    RECTANGLE("text under a box"),
    /** It is marked for redaction, and the redaction was not carried out. */
    MARKED("a redaction that was marked and not applied"),
    /** A highlighter so dark that it hides what it marks. */
    HIGHLIGHT("text under a dark highlight"),
    /** Lines in two directions, or a pattern, were drawn over it. */
    HATCH("text under crossed lines"),
    /** A picture was laid over it. */
    IMAGE("text under a picture"),
    /** A bookmark holds words that are hidden on the page. */
    OUTLINE("a bookmark with words that are hidden on the page");

    private final String phrase;

    Kind(String phrase) {
      this.phrase = phrase;
    }

    /** What it is, for the user. */
    public String phrase() {
      return phrase;
    }
  }
}
