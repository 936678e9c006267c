package org.sottovoce.release.docx;

import java.util.Set;
import org.sottovoce.document.docx.WordNamespace;
import org.sottovoce.release.FormatValues;
import org.sottovoce.release.LanguageTags;
import org.w3c.dom.Element;

/**
 * The values that attributes of WordprocessingML, DrawingML and equations may have by the format;
 * the words of each stand in a list of its own.
 */
final class WordValues {

  private static final FormatValues WORD = list("value-words.txt");
  private static final FormatValues MATH = list("math-words.txt");
  private static final FormatValues DRAWING = list("drawing-words.txt");

  private static final Set<String> LANGUAGES = Set.of("lang", "themeFontLang", "lid");

  private WordValues() {}

  /** Whether {@code value} can be the value of an attribute of {@code element} by the format. */
  static boolean isKnown(Element element, String value) {
    return switch (WordNamespace.of(element).orElseThrow()) {
      case W -> WORD.isKnown(value) || isLanguage(element, value);
      case M -> MATH.isKnown(value);
      default -> DRAWING.isKnown(value);
    };
  }

  /** A list of words of this package. */
  static FormatValues list(String name) {
    return new FormatValues(WordValues.class, name);
  }

  private static boolean isLanguage(Element element, String value) {
    return LANGUAGES.contains(element.getLocalName()) && LanguageTags.isTag(value);
  }
}
