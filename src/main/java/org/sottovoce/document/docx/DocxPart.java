package org.sottovoce.document.docx;

import java.util.List;
import org.sottovoce.document.TextPart;
import org.w3c.dom.Element;

/**
 * A part of a package with text to review.
 *
 * @param name its name in the package
 * @param kind what its paragraphs are
 * @param root its XML
 * @param relationships where it points to, in the order of the file
 */
public record DocxPart(
    String name, TextPart.Kind kind, Element root, List<Relationship> relationships) {

  public DocxPart {
    relationships = List.copyOf(relationships);
  }

  @Override
  public String toString() {
    return "DocxPart[" + kind + "]";
  }
}
