package org.sottovoce.document.html;

import org.sottovoce.document.html.HtmlEvent.End;
import org.sottovoce.document.html.HtmlEvent.Sheet;
import org.sottovoce.document.html.HtmlEvent.Start;
import org.sottovoce.document.html.HtmlEvent.Words;

/**
 * A page put together from what is known of it alone. Where tags are nested wrongly it may read
 * otherwise than the page does; such a page cannot be released in place.
 */
final class PlainPage {

  private PlainPage() {}

  /** Whether the page without what is not known has the review text {@code text}. */
  static boolean readsAlike(HtmlPage page, String text) {
    StringBuilder plain = new StringBuilder();
    page.placed().forEach(event -> add(plain, event));
    return HtmlWalk.of(HtmlPage.of(plain.toString())).text().equals(text);
  }

  private static void add(StringBuilder plain, HtmlEvent event) {
    if (event instanceof Start start && HtmlRules.isKnown(start.name())) {
      plain.append('<').append(start.name());
      start.attributes().stream()
          .filter(attribute -> HtmlRules.textKind(start, attribute).isPresent())
          .forEach(
              one ->
                  plain
                      .append(' ')
                      .append(one.name())
                      .append("=\"")
                      .append(escaped(one.value()))
                      .append('"'));
      plain.append('>');
    } else if (event instanceof End end && HtmlRules.isKnown(end.name())) {
      plain.append("</").append(end.name()).append('>');
    } else if (event instanceof Words words) {
      plain.append(escaped(HtmlRun.text(words.runs())));
    } else if (event instanceof Sheet) {
      plain.append("<style>p { margin: 0 }</style>");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
