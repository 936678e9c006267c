package org.sottovoce.document.docx;

import static org.sottovoce.document.docx.WordNamespace.W;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.document.xml.ChildElements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The element children of an element as they stand in the file. */
public final class Elements {

  private static final Set<String> WRAPPERS =
      Set.of("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo");

  private Elements() {}

  /** The child elements in order. */
  public static List<Element> children(Node parent) {
    return ChildElements.of(parent);
  }

  /** The first child of WordprocessingML with that name. */
  public static Optional<Element> child(Node parent, String name) {
    return children(parent).stream().filter(child -> W.is(child, name)).findFirst();
  }

  /**
   * Whether an element only marks its content (content control, custom XML, tracked insertion), so
   * that the content stands without it.
   */
  static boolean isWrapper(Element element) {
    return W.uri().equals(element.getNamespaceURI()) && WRAPPERS.contains(element.getLocalName());
  }

  /** Whether a table row was deleted with change tracking on. */
  static boolean isDeletedRow(Element row) {
    return child(row, "trPr").flatMap(properties -> child(properties, "del")).isPresent();
  }
}
