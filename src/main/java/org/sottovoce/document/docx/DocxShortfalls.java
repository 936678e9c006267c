package org.sottovoce.document.docx;

import static org.sottovoce.document.docx.WordNamespace.A;
import static org.sottovoce.document.docx.WordNamespace.W;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sottovoce.document.Shortfall;
import org.sottovoce.document.Shortfall.Kind;
import org.w3c.dom.Element;

/** Counts what of a DOCX does not travel by rule, so that its owner can be told. */
final class DocxShortfalls {

  private static final Map<String, Kind> BY_ELEMENT =
      Map.of(
          "commentReference", Kind.COMMENT,
          "del", Kind.DELETION,
          "moveFrom", Kind.DELETION,
          "ffData", Kind.FORM_FIELD);

  private static final Map<String, Kind> BY_RELATIONSHIP =
      Map.of(
          "oleObject", Kind.EMBEDDED_FILE,
          "package", Kind.EMBEDDED_FILE,
          "control", Kind.EMBEDDED_FILE,
          "http://schemas.microsoft.com/office/2006/relationships/vbaProject", Kind.MACROS);

  private DocxShortfalls() {}

  static List<Shortfall> of(DocxContent content) {
    List<Kind> kinds = new ArrayList<>();
    for (DocxPart part : content.parts()) {
      for (Relationship link : part.relationships()) {
        if (BY_RELATIONSHIP.containsKey(link.kind())) {
          kinds.add(BY_RELATIONSHIP.get(link.kind()));
        }
      }
      count(part.root(), kinds);
    }
    return Shortfall.counted(kinds);
  }

  private static void count(Element element, List<Kind> kinds) {
    String name = element.getLocalName();
    if (W.uri().equals(element.getNamespaceURI()) && BY_ELEMENT.containsKey(name)) {
      kinds.add(BY_ELEMENT.get(name));
    } else if (A.is(element, "graphicData") && !Graphics.isKnown(element)) {
      kinds.add(element.getAttribute("uri").endsWith("/diagram") ? Kind.DIAGRAM : Kind.CHART);
    }
    for (Element child : Elements.children(element)) {
      count(child, kinds);
    }
  }
}
