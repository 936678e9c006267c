package org.sottovoce.document.odf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the names of styles that people gave from those that word processors bring along. */
public final class StyleNames {

  private static final Pattern BROUGHT_ALONG = load("style-names.txt");

  /** How a character stands in a name that XML does not allow there: {@code Text_20_body}. */
  private static final Pattern ENCODED = Pattern.compile("_([0-9a-f]{1,4})_");

  private StyleNames() {}

  /** Whether a word processor brought the style along. */
  public static boolean isBroughtAlong(String name) {
    return name.isBlank() || BROUGHT_ALONG.matcher(decoded(name)).matches();
  }

  /** The name as people read it. */
  public static String decoded(String name) {
    return ENCODED.matcher(name).replaceAll(StyleNames::character);
  }

  private static String character(MatchResult code) {
    String character = Character.toString(Integer.parseInt(code.group(1), 16));
    return Matcher.quoteReplacement(character);
  }

  private static Pattern load(String file) {
    try (InputStream list = StyleNames.class.getResourceAsStream(file)) {
      if (list == null) {
        throw new IllegalStateException("the program lacks its list " + file);
      }
      String patterns =
          new String(list.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .collect(Collectors.joining("|"));
      return Pattern.compile(patterns, Pattern.CASE_INSENSITIVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
