package org.sottovoce.release.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Style declarations, "name: value; …", of which those are released that hold known words, numbers
 * and colours alone. The known names stand in {@code properties.txt}, the known words in {@code
 * words.txt}, the known fonts in {@code fonts.txt}.
 */
final class Declarations {

  private static final String FONTS = "font-family";
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(?:\\d{1,6}(?:\\.\\d{0,6})?|\\.\\d{1,6})(?:%|px|pt|em|rem|ex|ch|cm|mm|in|pc|vw|vh|fr|deg|s|ms)?"
              + "|#[0-9a-f]{3,8}");
  private static final Pattern COLOUR_FUNCTION =
      Pattern.compile("(?:rgba?|hsla?)\\([\\d\\s.,%/]{1,40}\\)");
  private static final Pattern GAP = Pattern.compile("[\\s,/]+");

  private final Set<String> properties = load("properties.txt");
  private final Set<String> words = load("words.txt");
  private final Set<String> colours = load("colours.txt");
  private final Set<String> fonts = load("fonts.txt");

  /** The declarations that are known, in order; empty when none is. */
  String released(String declarations) {
    StringBuilder kept = new StringBuilder();
    for (String declaration : declarations.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = value(name, declaration.substring(colon + 1).strip());
        if (!value.isEmpty()) {
          kept.append(kept.isEmpty() ? "" : "; ").append(name).append(": ").append(value);
        }
      }
    }
    return kept.toString();
  }

  /** The fonts of a list that are known, quoted where they have to be. */
  String fonts(String list) {
    return Pattern.compile(",")
        .splitAsStream(list)
        .map(font -> font.replaceAll("[\"']", "").strip())
        .filter(font -> fonts.contains(font.toLowerCase(Locale.ROOT)))
        .map(font -> font.indexOf(' ') < 0 ? font : "'" + font + "'")
        .collect(Collectors.joining(", "));
  }

  boolean isColour(String word) {
    return colours.contains(word.toLowerCase(Locale.ROOT));
  }

  private String value(String name, String value) {
    if (name.equals(FONTS)) {
      return fonts(value);
    }
    return properties.contains(name) && isKnown(value.toLowerCase(Locale.ROOT)) ? value : "";
  }

  private boolean isKnown(String value) {
    String plain = COLOUR_FUNCTION.matcher(value.replace("!important", " ")).replaceAll("#000");
    return GAP.splitAsStream(plain)
        .filter(word -> !word.isEmpty())
        .allMatch(word -> NUMBER.matcher(word).matches() || words.contains(word) || isColour(word));
  }

  private static Set<String> load(String name) {
    try (InputStream in = Declarations.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(String::strip)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
