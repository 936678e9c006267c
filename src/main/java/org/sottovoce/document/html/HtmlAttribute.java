package org.sottovoce.document.html;

import java.util.List;
import org.sottovoce.text.Span;

/**
 * One attribute of a start tag.
 *
 * @param name in lower case
 * @param value the decoded value, empty when there is none
 * @param source where the value stands in the page's text, without quotes
 * @param runs the value as it stands there and as it reads
 */
public record HtmlAttribute(String name, String value, Span source, List<HtmlRun> runs) {

  public HtmlAttribute {
    runs = List.copyOf(runs);
  }

  @Override
  public String toString() {
    return "HtmlAttribute[" + name.length() + " units, " + source + "]";
  }
}
