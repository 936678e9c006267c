package org.sottovoce.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.metadata.Metadata;

/** The properties of a file that people write, out of all that Tika reports. */
final class PropertyValues {

  private static final List<String> WRITTEN =
      List.of(
          "dc:title",
          "dc:creator",
          "dc:subject",
          "dc:description",
          "dc:contributor",
          "dc:publisher",
          "meta:keyword",
          "meta:last-author",
          "w:comments",
          "cp:category",
          "cp:subject",
          "extended-properties:manager",
          "extended-properties:company",
          "message-from",
          "message-to",
          "message-cc",
          "message-bcc",
          "author",
          "keywords",
          "description",
          "subject",
          "comment");
  private static final List<String> CUSTOM =
      List.of("custom:", "pdf:docinfo:custom:", "user-defined:", "message:from-", "message:to-");

  private PropertyValues() {}

  /** The values, each once, in the order of the names. */
  static List<String> of(Metadata metadata) {
    List<String> names = new ArrayList<>(List.of(metadata.names()));
    names.sort(null);
    Set<String> values = new LinkedHashSet<>();
    for (String name : names) {
      if (isWritten(name.toLowerCase(Locale.ROOT))) {
        for (String value : metadata.getValues(name)) {
          values.add(value.strip());
        }
      }
    }
    values.removeIf(String::isBlank);
    return List.copyOf(values);
  }

  private static boolean isWritten(String name) {
    return WRITTEN.contains(name) || CUSTOM.stream().anyMatch(name::startsWith);
  }
}
