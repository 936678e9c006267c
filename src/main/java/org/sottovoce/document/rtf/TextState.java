package org.sottovoce.document.rtf;

/** The properties of characters and paragraphs that the reader heeds; each group has its own. */
final class TextState {

  private static final int DEEPEST_TABLE = 32;

  private int font;
  private int fallback = 1;
  private boolean deleted;
  private boolean inTable;
  private int nesting;

  /** The same state for a group inside. */
  TextState inner() {
    TextState inner = new TextState();
    inner.font = font;
    inner.fallback = fallback;
    inner.deleted = deleted;
    inner.inTable = inTable;
    inner.nesting = nesting;
    return inner;
  }

  /** Takes a control word that is no destination. */
  void apply(String word, int value, FontTable fonts) {
    switch (word) {
      case "f" -> font = value;
      case "plain" -> {
        font = fonts.standard();
        deleted = false;
      }
      case "uc" -> fallback = Math.max(value, 0);
      case "deleted", "mvf" -> deleted = value != 0;
      case "intbl" -> inTable = true;
      case "itap" -> nesting = Math.min(Math.max(value, 0), DEEPEST_TABLE);
      case "pard" -> {
        inTable = false;
        nesting = 0;
      }
      default -> {}
    }
  }

  int font() {
    return font;
  }

  void font(int number) {
    font = number;
  }

  /** How many characters behind a Unicode one stand for it where Unicode is not known. */
  int fallback() {
    return fallback;
  }

  /** Whether text is a tracked deletion, or stood here before it was moved. */
  boolean deleted() {
    return deleted;
  }

  /** How many tables a paragraph stands in. */
  int tables() {
    return inTable ? Math.max(nesting, 1) : nesting;
  }
}
