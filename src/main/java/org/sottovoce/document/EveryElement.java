package org.sottovoce.document;

import java.util.Locale;
import java.util.Set;
import org.apache.tika.parser.html.DefaultHtmlMapper;

/**
 * Has Tika show every element of a web page. By itself it shows some only, and reads what stands in
 * two others, such as sections, as one word.
 */
final class EveryElement extends DefaultHtmlMapper {

  /** What Tika itself makes of a page's frame. */
  private static final Set<String> FRAME =
      Set.of("html", "head", "body", "title", "meta", "link", "base");

  @Override
  public String mapSafeElement(String name) {
    String element = name.toLowerCase(Locale.ROOT);
    return FRAME.contains(element) ? super.mapSafeElement(name) : element;
  }
}
