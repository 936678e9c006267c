package org.sottovoce.document.xml;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The element children of a node. */
public final class ChildElements {

  private ChildElements() {}

  /** The child elements of {@code parent} in order. */
  public static List<Element> of(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
