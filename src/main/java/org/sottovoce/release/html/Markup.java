package org.sottovoce.release.html;

/** Text as it may stand between tags and between quotes. */
final class Markup {

  private Markup() {}

  /** The same text without a character that could be markup. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(text.charAt(i));
      }
    }
    return escaped.toString();
  }
}
