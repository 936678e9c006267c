package org.sottovoce.document.xml;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An XML namespace that this program knows, with the prefix it writes it under. */
public interface XmlNamespace {

  /** The prefix under which releases declare this namespace. */
  String prefix();

  String uri();

  /** Whether {@code node} is an element or attribute of this namespace with that local name. */
  default boolean is(Node node, String localName) {
    return uri().equals(node.getNamespaceURI()) && localName.equals(node.getLocalName());
  }

  /** The value of this namespace's attribute {@code localName}; empty when it is missing. */
  default String value(Element element, String localName) {
    return element.getAttributeNS(uri(), localName);
  }
}
