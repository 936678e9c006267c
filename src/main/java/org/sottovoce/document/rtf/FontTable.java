package org.sottovoce.document.rtf;

import java.util.HashMap;
import java.util.Map;

/** The code pages of a document and of its fonts, as they are declared while it is walked. */
final class FontTable {

  private static final int WESTERN = 1252;
  private static final int DOCUMENT = 1;

  /** The code page of each character set of Windows and of the Macintosh, by its number. */
  private static final Map<Integer, Integer> CHARACTER_SETS =
      Map.ofEntries(
          Map.entry(0, WESTERN),
          Map.entry(2, WESTERN),
          Map.entry(77, 10000),
          Map.entry(78, 10001),
          Map.entry(79, 10003),
          Map.entry(80, 10008),
          Map.entry(81, 10002),
          Map.entry(83, 10005),
          Map.entry(84, 10004),
          Map.entry(85, 10006),
          Map.entry(86, 10081),
          Map.entry(87, 10021),
          Map.entry(88, 10029),
          Map.entry(89, 10007),
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(130, 1361),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250),
          Map.entry(254, 437),
          Map.entry(255, 850));

  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final Map<Integer, CodePage> pages = new HashMap<>();
  private int document = WESTERN;
  private int standard;

  /** Takes a control word of the document's head. */
  void declare(String word, int value) {
    switch (word) {
      case "ansi" -> document = WESTERN;
      case "mac" -> document = 10000;
      case "pc" -> document = 437;
      case "pca" -> document = 850;
      case "ansicpg" -> document = value > 0 ? value : document;
      case "deff" -> standard = value;
      default -> {}
    }
  }

  /** The font of text that names none. */
  int standard() {
    return standard;
  }

  /** Takes a control word of the definition of {@code font}. */
  void define(int font, String word, int value) {
    if (word.equals("cpg") && value > 0) {
      numbers.put(font, value);
    } else if (word.equals("fcharset") && value != DOCUMENT) {
      numbers.putIfAbsent(font, CHARACTER_SETS.getOrDefault(value, WESTERN));
    }
  }

  /** The code page in which text in {@code font} is written. */
  CodePage page(int font) {
    int number = numbers.getOrDefault(font, document);
    return pages.computeIfAbsent(number, CodePage::new);
  }
}
