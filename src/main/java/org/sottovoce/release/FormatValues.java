package org.sottovoce.release;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values that say how something looks: numbers, measures, colours, signs, single characters and
 * the words of a format, alone or in a row ("0.5pt solid #000000"). Any other value of an attribute
 * may be somebody's name, whatever the attribute is called.
 */
public final class FormatValues {

  /** All that stands between words and numbers; letters in circles and squares are letters. */
  private static final String SIGNS = "\\p{P}\\p{S}\\s&&[^\\u2460-\\u24FF\\x{1F100}-\\x{1F1FF}]";

  private static final Pattern TOKEN = Pattern.compile("#?[^" + SIGNS + "]+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "#?\\d{1,20}(?:mm|cm|in|inch|pt|pc|pi|px|em|ex|fd?|emu|deg|grad|rad|[eE]\\d{0,3})?");
  private static final Pattern COLOUR =
      Pattern.compile("#(?:[0-9a-f]{3}|[0-9A-F]{3})|#?(?:[0-9a-f]{6}|[0-9A-F]{6})");

  /** With digits among the letters, two where large and small letters are mixed. */
  private static final Pattern HEXADECIMAL =
      Pattern.compile(
          "(?=\\D*\\d)(?:[0-9a-f]{2,32}|[0-9A-F]{2,32}|(?=\\D*\\d\\D*\\d)[0-9A-Fa-f]{4,32})"
              + "|[0-9a-f]{2}|[0-9A-F]{2}|F{4}|F{8}");

  private static final Pattern NUMBER_BEHIND = Pattern.compile("\\d{1,3}$");

  private final Set<String> words;

  /**
   * The values that are made of the words of a list.
   *
   * @param beside a class of the package where the list stands
   * @param list the list as {@link WordListResource} reads it; a word with signs in it stands for
   *     its parts, too
   */
  public FormatValues(Class<?> beside, String list) {
    words =
        WordListResource.entries(beside, list).stream()
            .flatMap(entry -> Stream.concat(Stream.of(entry), tokens(entry)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether {@code value} says nothing but how something looks. */
  public boolean isKnown(String value) {
    return words.contains(value) || isCharacter(value) || tokens(value).allMatch(this::isToken);
  }

  /** Whether there is one character, of a script whose characters are no words. */
  private static boolean isCharacter(String value) {
    return !value.isEmpty()
        && value.codePointCount(0, value.length()) == 1
        && !Character.isIdeographic(value.codePointAt(0));
  }

  private boolean isToken(String token) {
    return words.contains(token)
        || NUMBER.matcher(token).matches()
        || COLOUR.matcher(token).matches()
        || HEXADECIMAL.matcher(token).matches()
        || words.contains(NUMBER_BEHIND.matcher(token).replaceFirst(""));
  }

  private static Stream<String> tokens(String value) {
    return TOKEN.matcher(value).results().map(MatchResult::group);
  }
}
