package org.sottovoce.fuzz;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** XML out of a heap of tags, so that a parser does not turn away what a reader should see. */
final class WellFormed {

  private static final Pattern PIECE =
      Pattern.compile(
          "<(?<end>/?)(?<name>[a-zA-Z]\\w*(?::[a-zA-Z][\\w.-]*)?)"
              + "(?<attributes>(?:\\s[\\w:.-]+=(?:'[^'<]*'|\"[^\"<]*\"))*)\\s*(?<empty>/?)>"
              + "|(?<whole><!--(?:(?!--).)*-->|<!\\[CDATA\\[(?:(?!\\]\\]>).)*\\]\\]>"
              + "|<\\?[a-wyz]\\w* [^?]*\\?>|&(?:amp|lt|gt|quot|#\\d{2,4});)|(?<other>.)",
          Pattern.DOTALL);
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s([a-zA-Z][\\w:.-]*)=('[^'<]*'|\"[^\"<]*\")");
  private static final Pattern STRAY = Pattern.compile("&(?!(?:amp|lt|gt|quot);)");

  private final StringBuilder xml = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  private WellFormed() {}

  /** {@code text} as the content of an element: what is open is closed, and what is not is left. */
  static String of(String text) {
    WellFormed made = new WellFormed();
    Matcher piece = PIECE.matcher(text);
    while (piece.find()) {
      made.take(piece);
    }
    made.open.forEach(name -> made.xml.append("</").append(name).append('>'));
    return made.xml.toString();
  }

  private void take(Matcher piece) {
    if (piece.group("name") != null) {
      tag(piece);
    } else if (piece.group("whole") != null) {
      xml.append(piece.group());
    } else {
      character(piece.group().charAt(0));
    }
  }

  private void tag(Matcher tag) {
    String name = tag.group("name");
    if (!tag.group("end").isEmpty()) {
      if (name.equals(open.peek())) {
        xml.append("</").append(open.pop()).append('>');
      }
      return;
    }
    xml.append('<').append(name);
    attributes(tag.group("attributes")).forEach((key, value) -> attribute(key, value));
    xml.append(tag.group("empty")).append('>');
    if (tag.group("empty").isEmpty()) {
      open.push(name);
    }
  }

  private void attribute(String name, String quoted) {
    xml.append(' ').append(name).append('=').append(STRAY.matcher(quoted).replaceAll("&amp;"));
  }

  private static Map<String, String> attributes(String all) {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(all);
    while (attribute.find()) {
      found.putIfAbsent(attribute.group(1), attribute.group(2));
    }
    return found;
  }

  private void character(char c) {
    switch (c) {
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '&' -> xml.append("&amp;");
      default -> xml.append(c < ' ' && c != '\n' && c != '\t' ? '?' : c);
    }
  }
}
