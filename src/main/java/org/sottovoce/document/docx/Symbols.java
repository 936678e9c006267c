package org.sottovoce.document.docx;

import static org.sottovoce.document.docx.WordNamespace.W;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** The elements of a run that stand for one character. */
public final class Symbols {

  private static final Set<String> PICTURE_FONTS =
      Set.of("symbol", "webdings", "wingdings", "wingdings 2", "wingdings 3");

  private Symbols() {}

  /** The character that an element of WordprocessingML stands for, if it stands for one. */
  public static Optional<String> character(Element element) {
    return switch (element.getLocalName()) {
      case "tab", "ptab" -> Optional.of("\t");
      case "br", "cr" -> Optional.of("\n");
      case "noBreakHyphen" -> Optional.of("\u2011");
      case "softHyphen" -> Optional.of("\u00AD");
      case "sym" -> Optional.of(symbol(element));
      default -> Optional.empty();
    };
  }

  /** Fonts of letters keep their letters a second time in the private use area, at F000. */
  private static String symbol(Element element) {
    int code = code(W.value(element, "char"));
    boolean letter = !PICTURE_FONTS.contains(W.value(element, "font").toLowerCase(Locale.ROOT));
    return Character.toString(letter && code >= 0xF020 && code <= 0xF0FF ? code - 0xF000 : code);
  }

  private static int code(String hex) {
    return hex.matches("[0-9A-Fa-f]{4}") && !hex.matches("(?i)d[89a-f]..|00[01].")
        ? Integer.parseInt(hex, 16)
        : 0xFFFD;
  }
}
