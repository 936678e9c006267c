package org.sottovoce.release.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is known of the markup of documents: which names carry text, and where text breaks. */
final class Vocabulary {

  private static final List<String> KNOWN =
      List.of(
          "http://schemas.openxmlformats.org/",
          "http://schemas.microsoft.com/",
          "http://purl.oclc.org/ooxml/",
          "http://purl.org/dc/",
          "http://www.w3.org/",
          "urn:schemas-microsoft-com:",
          "urn:oasis:names:tc:opendocument:",
          "http://ns.adobe.com/",
          "adobe:ns:meta/",
          "http://www.aiim.org/");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}-[A-Z]{2}");
  private static final String WORD = "wordprocessingml";
  private static final Set<String> TEXT_ATTRIBUTES =
      Set.of(
          "descr",
          "title",
          "alt",
          "tooltip",
          "author",
          "initials",
          "anchor",
          "instr",
          "href",
          "fullDate",
          "userId",
          "displayText");
  private static final Set<String> TEXT_VALUES =
      Set.of(
          "alias",
          "tag",
          "listItem",
          "bookmarkStart",
          "description",
          "helpText",
          "statusText",
          "property",
          "docVar",
          "person");
  private static final Set<String> WORD_BREAKS =
      Set.of("p", "tab", "br", "cr", "tc", "tr", "instrText", "delText", "delInstrText", "ptab");
  private static final Set<String> INLINE =
      Set.of("span", "a", "b", "i", "u", "em", "strong", "sub", "sup", "small", "r", "t");

  private Vocabulary() {}

  /** Whether a namespace is one of the document formats' own; its names say nothing. */
  static boolean knows(String namespace) {
    return namespace != null && KNOWN.stream().anyMatch(namespace::startsWith);
  }

  /** Whether a namespace holds the text of a document. */
  static boolean isStory(String namespace) {
    return namespace != null && namespace.contains(WORD);
  }

  /** Whether an attribute is read by people or names something of theirs. */
  static boolean isText(String element, String attribute, String value) {
    if (attribute.equals("Target")) {
      return value.indexOf(':') >= 0;
    }
    return TEXT_ATTRIBUTES.contains(attribute)
        || (TEXT_VALUES.contains(element)
            && Set.of("val", "value", "name", "displayText").contains(attribute));
  }

  /** Whether a whole text node is the code of a language, as properties have it: "en-GB". */
  static boolean isLanguage(String text) {
    return LANGUAGE.matcher(text).matches();
  }

  /** What stands in the text where an element begins. */
  static String atStart(String namespace, String element) {
    if (isStory(namespace)) {
      return switch (element) {
        case "instrText", "delText", "delInstrText" -> "\n";
        case "noBreakHyphen" -> "-";
        default -> "";
      };
    }
    return element.equals("s") || element.equals("tab") ? " " : "";
  }

  /** What stands in the text where an element ends: nothing inside a word. */
  static String afterEnd(String namespace, String element) {
    if (isStory(namespace)) {
      return WORD_BREAKS.contains(element) ? "\n" : "";
    }
    return knows(namespace) && INLINE.contains(element) ? "" : "\n";
  }
}
