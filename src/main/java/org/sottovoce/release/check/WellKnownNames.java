package org.sottovoce.release.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The fixed lists of fonts and themes that come with the programs that write documents. */
final class WellKnownNames {

  private static final Set<String> FONTS = load("fonts.txt");
  private static final Set<String> THEMES = load("themes.txt");

  private WellKnownNames() {}

  /** Whether {@code names} is a well-known font, or several with semicolons or commas between. */
  static boolean isFont(String names) {
    for (String name : names.split("[;,]", -1)) {
      if (!name.isBlank() && !FONTS.contains(plain(name))) {
        return false;
      }
    }
    return true;
  }

  static boolean isTheme(String name) {
    return THEMES.contains(plain(name));
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static Set<String> load(String file) {
    try (InputStream list = WellKnownNames.class.getResourceAsStream(file)) {
      if (list == null) {
        throw new IllegalStateException("the program lacks its list " + file);
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(WellKnownNames::plain)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
