package org.sottovoce.release.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * The values that say how something looks: numbers, measures, colours, single characters and the
 * words of the format itself, which stand in {@code value-words.txt}. Any other value may be
 * somebody's name, wherever it stands.
 */
final class WordValues {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?\\d{1,10}(?:\\.\\d{1,6})?(?:%|mm|cm|in|pt|pc|pi)?");
  private static final Pattern HEXADECIMAL =
      Pattern.compile("(?=.*\\d)[0-9A-Fa-f]{2,32}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{2}|F{4}|F{8}");
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}\\s]*|\\p{L}");
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "[a-z]{1,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[a-z]{4}|\\d{3}))?(?:_tradnl)?");

  private static final Set<String> LANGUAGES = Set.of("lang", "themeFontLang", "lid");
  private static final Set<String> WORDS = words();

  private WordValues() {}

  /** Whether {@code value} can be the value of an attribute of {@code element} by the format. */
  static boolean isKnown(Element element, String value) {
    return NUMBER.matcher(value).matches()
        || WORDS.contains(value)
        || HEXADECIMAL.matcher(value).matches()
        || PUNCTUATION.matcher(value).matches()
        || (LANGUAGES.contains(element.getLocalName()) && LANGUAGE.matcher(value).matches());
  }

  private static Set<String> words() {
    try (InputStream list = WordValues.class.getResourceAsStream("value-words.txt")) {
      String words = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      return words
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("the list of the words of values cannot be read", e);
    }
  }
}
