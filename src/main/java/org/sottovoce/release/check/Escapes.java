package org.sottovoce.release.check;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Undoes the escapes in which text hides inside text. */
final class Escapes {

  private static final Pattern PERCENT = Pattern.compile("(%[0-9A-Fa-f]{2})+");
  private static final Pattern QUOTED = Pattern.compile("(=[0-9A-F]{2})+|=\\r?\\n");
  private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Escapes() {}

  /** The text as it is, and each way of undoing escapes that changes it. */
  static List<String> views(String text) {
    Set<String> views = new LinkedHashSet<>();
    views.add(text);
    String all = text;
    for (UnaryOperator<String> decoding : decodings()) {
      views.add(decoding.apply(text));
      all = decoding.apply(all);
    }
    views.add(all);
    return new ArrayList<>(views);
  }

  private static List<UnaryOperator<String>> decodings() {
    return List.of(
        Escapes::entities,
        text -> bytes(PERCENT, '%', text, StandardCharsets.UTF_8),
        text -> bytes(PERCENT, '%', text, WESTERN),
        text -> bytes(QUOTED, '=', text, StandardCharsets.UTF_8),
        text -> bytes(QUOTED, '=', text, WESTERN),
        Escapes::unicode);
  }

  private static String entities(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  private static String unicode(String text) {
    if (!text.contains("\\u")) {
      return text;
    }
    return UNICODE
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(match.group(1), 16))));
  }

  private static String bytes(Pattern pattern, char mark, String text, Charset charset) {
    if (text.indexOf(mark) < 0) {
      return text;
    }
    return pattern
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(decoded(match.group(), charset)));
  }

  private static String decoded(String escaped, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at + 2 < escaped.length(); at += 3) {
      String digits = escaped.substring(at + 1, at + 3);
      if (digits.isBlank()) {
        return "";
      }
      bytes.write(Integer.parseInt(digits, 16));
    }
    return bytes.toString(charset);
  }
}
