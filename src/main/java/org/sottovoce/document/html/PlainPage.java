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

  /** Whether the page without what is not known reads as {@code text}, each part as what it is. */
  static boolean readsAlike(HtmlPage page, HtmlText text) {
    StringBuilder plain = new StringBuilder();
    page.placed().forEach(event -> add(plain, event));
    HtmlText read = HtmlWalk.of(HtmlPage.of(plain.toString()));
    return read.text().equals(text.text()) && read.kinds().equals(text.kinds());
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
