package org.sottovoce.document.odf;

import static org.sottovoce.document.odf.OdfNamespace.OFFICE;

import java.util.Set;
import org.sottovoce.document.xml.ChildElements;
import org.w3c.dom.Element;

/**
 * Finds the words in the definitions of styles: the names that people gave them, labels of lists
 * and notes.
 */
final class StyleWalker {

  private static final Set<String> GROUPS = Set.of("styles", "automatic-styles", "master-styles");

  private final Names names;

  StyleWalker(BlockCollector blocks) {
    this.names = new Names(blocks);
  }

  /** Reads the styles of the part {@code root}. */
  void walk(Element root) {
    for (Element group : ChildElements.of(root)) {
      if (OFFICE.uri().equals(group.getNamespaceURI()) && GROUPS.contains(group.getLocalName())) {
        boolean named = !OFFICE.is(group, "automatic-styles");
        ChildElements.of(group).forEach(style -> style(style, named));
      }
    }
  }

  private void style(Element element, boolean named) {
    if (named) {
      names.ofNamedStyle(element);
    }
    inside(element);
  }

  private void inside(Element element) {
    if (OdfRole.of(element) != OdfRole.FLOW) {
      names.ofStyle(element);
      ChildElements.of(element).forEach(this::inside);
    }
  }
}
