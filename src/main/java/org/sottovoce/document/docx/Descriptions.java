package org.sottovoce.document.docx;

import static org.sottovoce.document.docx.WordNamespace.V;
import static org.sottovoce.document.docx.WordNamespace.W;
import static org.sottovoce.document.docx.WordNamespace.WP;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The attributes in which people describe pictures, shapes, tables and links. */
final class Descriptions {

  private Descriptions() {}

  /** The descriptions of one element, in a fixed order. */
  static List<Attr> of(Element element) {
    List<Attr> found = new ArrayList<>();
    if (WP.is(element, "docPr")) {
      add(element, null, "descr", found);
      add(element, null, "title", found);
      if (!FieldCodes.isGeneratedObjectName(element.getAttribute("name"))) {
        add(element, null, "name", found);
      }
    } else if (V.uri().equals(element.getNamespaceURI())) {
      add(element, null, "alt", found);
      add(element, null, "title", found);
      add(element, null, "string", found);
    } else if (W.is(element, "tblCaption") || W.is(element, "tblDescription")) {
      add(element, W.uri(), "val", found);
    } else if (W.is(element, "hyperlink")) {
      add(element, W.uri(), "tooltip", found);
    }
    return found;
  }

  private static void add(Element element, String namespace, String name, List<Attr> to) {
    Attr attribute = element.getAttributeNodeNS(namespace, name);
    if (attribute != null && !attribute.getValue().isBlank()) {
      to.add(attribute);
    }
  }
}
