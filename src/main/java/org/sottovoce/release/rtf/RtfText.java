package org.sottovoce.release.rtf;

/** Text as RTF: nothing of it is markup, and what is not ASCII is Unicode in numbers. */
final class RtfText {

  private RtfText() {}

  /** {@code text} as it may stand in a file whose Unicode characters have one stand-in. */
  static String of(String text) {
    StringBuilder rtf = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '\\', '{', '}' -> rtf.append('\\').append(unit);
        case '\t' -> rtf.append("\\tab ");
        case '\n' -> rtf.append("\\line ");
        default -> {
          if (unit < ' ' || unit > '~') {
            rtf.append(unicode(unit));
          } else {
            rtf.append(unit);
          }
        }
      }
    }
    return rtf.toString();
  }

  /** One UTF-16 unit with its stand-in. */
  static String unicode(char unit) {
    return "\\u" + (short) unit + "?";
  }
}
