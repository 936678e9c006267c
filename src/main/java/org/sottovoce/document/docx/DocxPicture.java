package org.sottovoce.document.docx;

import static org.sottovoce.document.docx.WordNamespace.R;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * An element that shows a picture: {@code a:blip} or {@code v:imagedata}.
 *
 * @param number from 1, in reading order
 * @param element the element
 * @param part the part that it stands in
 * @param before the last text before it in that part
 */
public record DocxPicture(int number, Element element, String part, Optional<TextNode> before) {

  /** The identifier of the relationship that leads to the bytes; empty when there is none. */
  String relationship() {
    return element.hasAttributeNS(R.uri(), "embed")
        ? R.value(element, "embed")
        : R.value(element, "id");
  }

  /**
   * The identifiers of the relationships that may lead out of the package, as old and new drawings
   * write them.
   */
  List<String> links() {
    return Stream.of("link", "embed", "id", "href").map(name -> R.value(element, name)).toList();
  }

  /** Whether the element itself says where the picture is, as old drawings do. */
  boolean namesSource() {
    return !element.getAttribute("src").isEmpty();
  }

  @Override
  public String toString() {
    return "DocxPicture[" + number + "]";
  }
}
