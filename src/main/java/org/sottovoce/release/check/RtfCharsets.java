package org.sottovoce.release.check;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The charsets of an RTF file and of its fonts. */
final class RtfCharsets {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** The charset of each of Windows' character sets that is not the Western one. */
  private static final Map<Integer, String> SETS =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(130, "x-Johab"),
          Map.entry(134, "GBK"),
          Map.entry(136, "x-windows-950"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"),
          Map.entry(254, "IBM437"),
          Map.entry(255, "IBM850"));

  private static final Map<Integer, String> PAGES =
      Map.ofEntries(
          Map.entry(874, "x-windows-874"),
          Map.entry(932, "windows-31j"),
          Map.entry(936, "GBK"),
          Map.entry(949, "x-windows-949"),
          Map.entry(950, "x-windows-950"),
          Map.entry(1361, "x-Johab"),
          Map.entry(10000, "x-MacRoman"),
          Map.entry(65001, "UTF-8"));

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset document = WESTERN;
  private int standard;

  /** Takes a control word that may say what holds for the whole document. */
  void declare(String word, int value) {
    switch (word) {
      case "ansicpg" -> document = page(value);
      case "mac" -> document = page(10000);
      case "pc" -> document = page(437);
      case "pca" -> document = page(850);
      case "deff" -> standard = value;
      default -> {}
    }
  }

  /** The font of text that names none. */
  int standard() {
    return standard;
  }

  /** Takes what a font table says of a font. */
  void define(int font, String word, int value) {
    if (word.equals("cpg")) {
      fonts.put(font, page(value));
    } else if (SETS.containsKey(value)) {
      fonts.putIfAbsent(font, named(SETS.get(value)));
    }
  }

  /** The charset of text in that font. */
  Charset of(int font) {
    return fonts.getOrDefault(font, document);
  }

  private static Charset page(int number) {
    boolean windows = number >= 1250 && number <= 1258;
    return named(windows ? "windows-" + number : PAGES.getOrDefault(number, "IBM" + number));
  }

  private static Charset named(String name) {
    return name.matches("[A-Za-z0-9-]+") && Charset.isSupported(name)
        ? Charset.forName(name)
        : WESTERN;
  }
}
