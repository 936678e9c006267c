package org.sottovoce.release.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.sottovoce.release.check.Passage.Kind;

/** The control words of RTF that say where text stands, or that are a character. */
final class RtfWords {

  private static final Map<String, Kind> DESTINATIONS = destinations();

  private RtfWords() {}

  /** What the group is that begins with {@code word}; null for one that is nothing by itself. */
  static Kind destination(String word) {
    return DESTINATIONS.get(word);
  }

  /** Whether text after {@code word} names fonts. */
  static boolean isOfFonts(String word) {
    return word.equals("fonttbl") || word.equals("falt") || word.equals("fname");
  }

  /** What stands in the text for {@code word}, nothing for a word that only says how it looks. */
  static String characters(String word) {
    return switch (word) {
      case "par", "line", "page", "sect", "column", "softline", "softpage", "cell", "row" -> "\n";
      case "nestcell", "nestrow", "pard", "sectd", "trowd" -> "\n";
      case "tab", "emspace", "enspace", "qmspace" -> " ";
      case "emdash", "endash", "bullet" -> " - ";
      case "lquote", "rquote" -> "'";
      case "ldblquote", "rdblquote" -> "\"";
      default -> "";
    };
  }

  private static Map<String, Kind> destinations() {
    Map<String, Kind> kinds = new HashMap<>();
    add(
        kinds,
        Kind.RUNNING,
        "header headerl headerr headerf footer footerl footerr footerf footnote annotation shptxt"
            + " dptxbxtext listtext pntext ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn ud");
    add(
        kinds,
        Kind.BESIDE,
        "* fldinst bkmkstart bkmkend sp sn sv pict object objdata objclass objname info title"
            + " subject author manager company operator category keywords comment doccomm"
            + " hlinkbase propname staticval linkval xe tc txe template revtbl atnid atnauthor"
            + " ffname ffdeftext fffformat ffhelptext ffstattext ffl xmltag docvar private nextfile");
    add(
        kinds,
        Kind.STRUCTURE,
        "fonttbl colortbl stylesheet listtable listoverridetable rsidtbl latentstyles xmlnstbl"
            + " filetbl generator falt fname themedata colorschememapping pnseclvl");
    return Map.copyOf(kinds);
  }

  private static void add(Map<String, Kind> kinds, Kind kind, String words) {
    Arrays.asList(words.split(" ", -1)).forEach(word -> kinds.put(word, kind));
  }
}
