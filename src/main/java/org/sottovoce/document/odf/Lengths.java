package org.sottovoce.document.odf;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths as OpenDocument writes them: a number and a unit. */
final class Lengths {

  private static final Pattern LENGTH =
      Pattern.compile("(-?\\d{1,9}(?:\\.\\d{1,9})?)(cm|mm|in|pt|pc|px)");
  private static final Map<String, Double> POINTS =
      Map.of("cm", 72 / 2.54, "mm", 72 / 25.4, "in", 72.0, "pt", 1.0, "pc", 12.0, "px", 0.75);

  private Lengths() {}

  /** A length in points; 0 for what is none. */
  static double points(String length) {
    Matcher parts = LENGTH.matcher(length.strip());
    return parts.matches() ? Double.parseDouble(parts.group(1)) * POINTS.get(parts.group(2)) : 0;
  }
}
