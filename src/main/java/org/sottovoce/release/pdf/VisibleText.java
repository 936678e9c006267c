package org.sottovoce.release.pdf;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as the fonts can show it: a character that they lack stands there as its number, so that it
 * never vanishes unseen.
 *
 * @param fonts what can be shown
 */
record VisibleText(Fonts fonts) {

  /** {@code text} for a page, escaped. */
  String of(String text) {
    StringBuilder shown = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(codePoint -> append(codePoint, shown));
    return shown.toString();
  }

  private void append(int codePoint, StringBuilder shown) {
    switch (codePoint) {
      case '<' -> shown.append("&lt;");
      case '>' -> shown.append("&gt;");
      case '&' -> shown.append("&amp;");
      case '"' -> shown.append("&quot;");
      default -> {
        if (isSpace(codePoint)) {
          shown.append(' ');
        } else if (Character.getType(codePoint) != Character.FORMAT) {
          shown.append(isShown(codePoint) ? Character.toString(codePoint) : number(codePoint));
        }
      }
    }
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || (Character.isSpaceChar(codePoint) && codePoint != 0xA0);
  }

  private boolean isShown(int codePoint) {
    return codePoint >= 0x20 && fonts.show(codePoint);
  }

  private static String number(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "\u2039U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits + "\u203A";
  }
}
