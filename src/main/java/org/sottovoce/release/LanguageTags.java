package org.sottovoce.release;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The tags of languages that word processors write ("en-GB", "uz-Cyrl-UZ", "es-ES_tradnl"): every
 * part is a code of ISO 639-1 or ISO 3166-1, or stands in {@code language-parts.txt}.
 */
public final class LanguageTags {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> PARTS =
      WordListResource.entries(LanguageTags.class, "language-parts.txt");
  private static final Pattern BETWEEN = Pattern.compile("[-_]");
  private static final int MOST_PARTS = 5;

  private LanguageTags() {}

  /** Whether {@code value} is a tag, or nothing at all. */
  public static boolean isTag(String value) {
    List<String> parts = Arrays.asList(BETWEEN.split(value, -1));
    return value.isEmpty()
        || (parts.size() <= MOST_PARTS
            && isLanguage(parts.get(0))
            && parts.stream().skip(1).allMatch(LanguageTags::isPart));
  }

  /** Whether {@code value} is a script, country or variant as it stands behind a language. */
  public static boolean isPart(String value) {
    return COUNTRIES.contains(value) || PARTS.contains(value);
  }

  private static boolean isLanguage(String value) {
    return LANGUAGES.contains(value) || PARTS.contains(value);
  }
}
