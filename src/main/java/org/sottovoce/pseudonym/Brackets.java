package org.sottovoce.pseudonym;

import java.util.regex.Pattern;

/** The marks around every replacement that is no pseudonym. */
public enum Brackets {
  SINGLE("[", "]"),
  /** Where the transcript uses single ones itself: "[laughs]". */
  DOUBLE("[[", "]]");

  private static final Pattern IN_USE = Pattern.compile("\\[[^\\[\\]\\n]*\\]");

  private final String opening;
  private final String closing;

  Brackets(String opening, String closing) {
    this.opening = opening;
    this.closing = closing;
  }

  /** The brackets that cannot be taken for the transcript's own. */
  public static Brackets forText(CharSequence text) {
    return IN_USE.matcher(text).find() ? DOUBLE : SINGLE;
  }

  /** {@code text} between these brackets. */
  public String around(String text) {
    return opening + text + closing;
  }
}
