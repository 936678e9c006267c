package org.sottovoce.document.docx;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * The names of the strict variant of Office Open XML and those of the usual, transitional one.
 *
 * <p>Parts are given the usual names as they are parsed, so that everything after knows one variant
 * alone, and releases are of the usual one. What a strict part may say is, names apart, a part of
 * what a transitional one may say (ISO/IEC 29500-4).
 */
final class StrictNames {

  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final String RELATIONSHIPS = STRICT + "officeDocument/relationships/";
  private static final String USUAL = "http://schemas.openxmlformats.org/";

  /** Folder and name: the usual namespaces have the year between. */
  private static final Map<String, String> NAMESPACES =
      Stream.of(
              "wordprocessingml/main",
              "officeDocument/relationships",
              "officeDocument/math",
              "officeDocument/sharedTypes",
              "officeDocument/bibliography",
              "officeDocument/customXml",
              "schemaLibrary/main",
              "drawingml/main",
              "drawingml/wordprocessingDrawing",
              "drawingml/picture",
              "drawingml/chart",
              "drawingml/chartDrawing",
              "drawingml/diagram",
              "drawingml/lockedCanvas",
              "drawingml/spreadsheetDrawing",
              "drawingml/compatibility")
          .collect(
              Collectors.toUnmodifiableMap(
                  name -> STRICT + name, name -> USUAL + name.replace("/", "/2006/")));

  private StrictNames() {}

  /**
   * The last step of a relationship type of the strict variant; the type itself of any other.
   *
   * @throws UnreadableDocument {@link Reason#STRICT} when it has no usual name
   */
  static String relationship(String type) throws UnreadableDocument {
    if (type.startsWith(RELATIONSHIPS)) {
      return type.substring(RELATIONSHIPS.length());
    }
    if (type.startsWith(STRICT)) {
      throw new UnreadableDocument(Reason.STRICT);
    }
    return type;
  }

  /**
   * Gives an element and all below it their usual names.
   *
   * @throws UnreadableDocument {@link Reason#STRICT} when one of them has none
   */
  static void replaceIn(Element element) throws UnreadableDocument {
    if (isStrict(element)) {
      rename(element);
    }
    attributes(element);
    Node child = element.getFirstChild();
    while (child != null) {
      if (child instanceof Element inner) {
        replaceIn(inner);
      }
      child = child.getNextSibling();
    }
  }

  private static void attributes(Element element) throws UnreadableDocument {
    NamedNodeMap attributes = element.getAttributes();
    // Renaming takes an attribute out of the map and puts it in again.
    Attr[] all = new Attr[attributes.getLength()];
    for (int i = 0; i < all.length; i++) {
      all[i] = (Attr) attributes.item(i);
    }
    for (Attr attribute : all) {
      if (isStrict(attribute)) {
        rename(attribute);
      }
    }
    if (WordNamespace.A.is(element, "graphicData")) {
      String uri = element.getAttribute("uri");
      element.setAttribute("uri", NAMESPACES.getOrDefault(uri, uri));
    }
  }

  private static boolean isStrict(Node node) {
    return node.getNamespaceURI() != null && node.getNamespaceURI().startsWith(STRICT);
  }

  private static void rename(Node node) throws UnreadableDocument {
    String usual = NAMESPACES.get(node.getNamespaceURI());
    if (usual == null) {
      throw new UnreadableDocument(Reason.STRICT);
    }
    Document document = node.getOwnerDocument();
    document.renameNode(node, usual, node.getNodeName());
  }
}
