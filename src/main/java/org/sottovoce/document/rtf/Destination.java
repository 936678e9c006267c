package org.sottovoce.document.rtf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What becomes of a group, by the control word that it begins with. */
enum Destination {
  /** Its text belongs to the text around it. */
  PLAIN,
  /** No text, but marks between control words. */
  MARKUP,
  /** Names of properties. */
  VALUES,
  FONTS,
  STYLES,
  HEADER,
  FOOTER,
  /** Also endnotes. */
  FOOTNOTE,
  TEXT_BOX,
  FIELD_CODE,
  /** Text beside the running text that can be changed in place: an entry of an index. */
  ENTRY,
  BOOKMARK,
  BOOKMARK_END,
  /** The text of a list's label, which begins with its length. */
  LABEL,
  /** What a shape is called or shows. */
  DESCRIPTION,
  PICTURE,
  SHAPE_PROPERTY,
  /** The same text twice, the second time in Unicode. */
  TWICE,
  /** By rule no text to review, and not released. */
  UNREAD;

  private static final Map<String, Destination> BY_WORD = load();

  /** What a group that begins with {@code word} is; null for no destination that is known. */
  static Destination of(String word) {
    return BY_WORD.get(word);
  }

  /** Whether its text does not belong to the text around it. */
  boolean isAside() {
    return switch (this) {
      case HEADER, FOOTER, FOOTNOTE, TEXT_BOX, ENTRY, FIELD_CODE -> true;
      default -> false;
    };
  }

  /** Whether it is a text of paragraphs of its own. */
  boolean isRunning() {
    return switch (this) {
      case HEADER, FOOTER, FOOTNOTE, TEXT_BOX -> true;
      default -> false;
    };
  }

  /** Whether nothing of it is read, wherever in a group it stands behind other things. */
  boolean isDropped() {
    return switch (this) {
      case VALUES, BOOKMARK_END, PICTURE, SHAPE_PROPERTY, UNREAD -> true;
      default -> false;
    };
  }

  /** Whether a text of that kind may stand in one of this kind; elsewhere it is dropped. */
  boolean takes(Destination inner) {
    return switch (this) {
      case BOOKMARK, LABEL -> false;
      case MARKUP, FONTS, STYLES, ENTRY, DESCRIPTION -> !inner.isRunning();
      default -> true;
    };
  }

  private static Map<String, Destination> load() {
    Map<String, Destination> byWord = new HashMap<>();
    for (List<String> line : ResourceWords.lines("destinations.txt")) {
      Destination destination = valueOf(line.get(0).toUpperCase(Locale.ROOT));
      line.stream().skip(1).forEach(word -> byWord.put(word, destination));
    }
    return byWord;
  }
}
