package org.sottovoce.release.docx;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sottovoce.release.WordListResource;
import org.w3c.dom.Element;

/** What stands where the format asks for a value and the original has none that may be written. */
final class RequiredValues {

  /** By element and attribute, as {@code required-values.txt} has them in a line. */
  private static final Map<String, String> VALUES =
      WordListResource.entries(RequiredValues.class, "required-values.txt").stream()
          .map(line -> line.split(" ", 3))
          .collect(Collectors.toUnmodifiableMap(line -> line[0] + " " + line[1], line -> line[2]));

  private RequiredValues() {}

  /** The neutral value of that attribute of {@code element}, if the element needs one. */
  static Optional<String> of(Element element, String attribute) {
    return Optional.ofNullable(VALUES.get(element.getLocalName() + " " + attribute));
  }
}
