package org.sottovoce.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import org.sottovoce.text.Span;

/**
 * A run of characters as they stand in a page and as people read them: blanks, a character
 * reference, control characters that nobody reads, or characters that stand for themselves.
 *
 * @param source where it stands in the page's text
 * @param text what people read
 */
public record HtmlRun(Span source, String text) {

  private static final String CONTROLS =
      "\\x00-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\uFFFE\\uFFFF";

  private static final Pattern CONTROL = Pattern.compile("[" + CONTROLS + "]");

  private static final Pattern RUN =
      Pattern.compile(
          "(?<blanks>[ \\t\\n\\r\\f]+)"
              + "|(?<unseen>["
              + CONTROLS
              + "]+)"
              + "|(?<reference>&(?:#[0-9]{1,10}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,40});?)"
              + "|(?:[^ \\t\\n\\r\\f&"
              + CONTROLS
              + "]++|&)");

  /** The runs of text at {@code span}. */
  public static List<HtmlRun> ofText(String page, Span span) {
    return runs(page, span, (run, text) -> decoded(page, span, run, false));
  }

  /** The runs of an attribute's value at {@code span}. */
  public static List<HtmlRun> ofValue(String page, Span span) {
    return runs(page, span, (run, text) -> decoded(page, span, run, true));
  }

  /** Characters that stand for themselves throughout, as in a CDATA section. */
  static List<HtmlRun> literal(String page, Span span) {
    return runs(page, span, (run, text) -> text);
  }

  /** What people read of all {@code runs}. */
  static String text(List<HtmlRun> runs) {
    return runs.stream().map(HtmlRun::text).collect(Collectors.joining());
  }

  /**
   * What people read of {@code text}: no control characters, which browsers do not show, and of
   * which a few make a page look like no text.
   */
  static String seen(String text) {
    return CONTROL.matcher(text).replaceAll("");
  }

  /** Whether it is white space as HTML has it, which excludes no-break spaces. */
  public boolean isBlank() {
    return !text.isEmpty() && text.chars().allMatch(unit -> " \t\n\r\f".indexOf(unit) >= 0);
  }

  /** Whether it is written otherwise than it reads. */
  public boolean isReference() {
    return source.length() != text.length();
  }

  private static List<HtmlRun> runs(
      String page, Span span, BiFunction<Matcher, String, String> decoder) {
    List<HtmlRun> runs = new ArrayList<>();
    Matcher run = RUN.matcher(page).region(span.start(), span.end());
    while (run.find()) {
      boolean reference = run.group("reference") != null;
      String text = seen(reference ? decoder.apply(run, run.group()) : run.group());
      int plain = reference ? plainEnd(run.group(), text) : 0;
      int border = run.end() - plain;
      runs.add(
          new HtmlRun(new Span(run.start(), border), text.substring(0, text.length() - plain)));
      if (plain > 0) {
        Span rest = new Span(border, run.end());
        runs.add(new HtmlRun(rest, rest.in(page)));
      }
    }
    return runs;
  }

  /** How many characters behind a reference without its semicolon stand for themselves. */
  private static int plainEnd(String raw, String text) {
    int plain = 0;
    while (plain < text.length() - 1
        && raw.charAt(raw.length() - 1 - plain) == text.charAt(text.length() - 1 - plain)) {
      plain++;
    }
    return raw.equals(text) ? 0 : plain;
  }

  /** A reference without its semicolon is read by what stands behind it, so that is shown too. */
  private static String decoded(String page, Span span, Matcher run, boolean value) {
    String behind = run.end() < span.end() ? page.substring(run.end(), run.end() + 1) : "";
    String text = Parser.unescapeEntities(run.group() + behind, value);
    return text.endsWith(behind) ? text.substring(0, text.length() - behind.length()) : text;
  }

  @Override
  public String toString() {
    return "HtmlRun[" + source + ", " + text.length() + " units]";
  }
}
