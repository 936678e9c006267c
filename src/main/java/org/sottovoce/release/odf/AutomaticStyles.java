package org.sottovoce.release.odf;

import static org.sottovoce.document.odf.OdfNamespace.OFFICE;
import static org.sottovoce.document.odf.OdfNamespace.STYLE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sottovoce.document.odf.OdfContent;
import org.sottovoce.document.xml.ChildElements;
import org.w3c.dom.Element;

/**
 * New names for automatic styles. Nobody sees these names, but word processors make some of them of
 * what a table or a frame is called, so those that are not a letter or two and a number are given
 * anew.
 */
final class AutomaticStyles {

  private static final Pattern OF_A_MACHINE =
      Pattern.compile(
          "([A-Za-z]{1,4}|Table|Sect|Frame|Mpm)\\d+(\\.[A-Z]{0,3}\\d*)?|WW_CharLFO\\d+LVL\\d+");

  private AutomaticStyles() {}

  /** The new names by old ones. */
  static Map<String, String> newNames(OdfContent content) {
    Map<String, String> names = new LinkedHashMap<>();
    Stream.concat(Stream.of(content.content()), content.styles().stream())
        .flatMap(part -> ChildElements.of(part).stream())
        .filter(group -> OFFICE.is(group, "automatic-styles"))
        .flatMap(group -> ChildElements.of(group).stream())
        .forEach(style -> rename(style, names));
    return Map.copyOf(names);
  }

  private static void rename(Element style, Map<String, String> names) {
    String name = STYLE.value(style, "name");
    if (!name.isEmpty() && !OF_A_MACHINE.matcher(name).matches()) {
      names.putIfAbsent(name, "Style" + (names.size() + 1));
    }
  }
}
