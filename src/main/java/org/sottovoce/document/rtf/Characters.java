package org.sottovoce.document.rtf;

import java.util.Map;

/** The control words, symbols and numbers that stand for one character. */
final class Characters {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("emdash", "\u2014"),
          Map.entry("endash", "\u2013"),
          Map.entry("lquote", "\u2018"),
          Map.entry("rquote", "\u2019"),
          Map.entry("ldblquote", "\u201C"),
          Map.entry("rdblquote", "\u201D"),
          Map.entry("bullet", "\u2022"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("qmspace", "\u2005"),
          Map.entry("zwj", "\u200D"),
          Map.entry("zwnj", "\u200C"),
          Map.entry("zwbo", "\u200B"),
          Map.entry("zwnbo", "\u2060"),
          Map.entry("ltrmark", "\u200E"),
          Map.entry("rtlmark", "\u200F"));

  private Characters() {}

  /** The character of a control word; null for none. */
  static String ofWord(String word) {
    return WORDS.get(word);
  }

  /** The character of a control symbol; empty for none. */
  static String ofSymbol(int symbol) {
    return switch (symbol) {
      case '\\', '{', '}' -> Character.toString(symbol);
      case '~' -> "\u00A0";
      case '_' -> "\u2011";
      case '-' -> "\u00AD";
      case '\t' -> "\t";
      default -> "";
    };
  }

  /** A character of text as it is reviewed: control characters say nothing but tab and line end. */
  static char shown(int unit) {
    return switch (unit) {
      case '\t' -> '\t';
      case '\n', '\r', 0x0B -> '\n';
      default -> unit < ' ' ? CodePage.UNKNOWN : (char) unit;
    };
  }

  /** The text of a Unicode control word, a lone half of a pair included. */
  static String ofUnicode(int value) {
    int code = value < 0 && value >= Short.MIN_VALUE ? value + 0x10000 : value;
    if (code < 0 || code > Character.MAX_CODE_POINT) {
      return Character.toString(CodePage.UNKNOWN);
    }
    return code < ' ' ? Character.toString(shown(code)) : Character.toString(code);
  }
}
