package org.sottovoce.document.odf;

import static org.sottovoce.document.odf.OdfNamespace.OFFICE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.document.xml.ChildElements;
import org.w3c.dom.Element;

/**
 * The parts of a document that is one XML file, as a package would hold them. Automatic styles,
 * which such a file has once for text and headers, stand in both parts.
 *
 * @param mediaType what the file says of its own type
 * @param parts the root elements by the names of the parts
 */
record FlatParts(String mediaType, Map<String, Element> parts) {

  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private static final List<String> OF_CONTENT =
      List.of("font-face-decls", "automatic-styles", "body");
  private static final List<String> OF_STYLES =
      List.of("font-face-decls", "styles", "automatic-styles", "master-styles");
  private static final List<String> OF_SETTINGS = List.of("settings");

  FlatParts {
    parts = Map.copyOf(parts);
  }

  /** No parts. */
  static FlatParts none() {
    return new FlatParts("", Map.of());
  }

  /** Whether {@code bytes} are XML and not a package. */
  static boolean isFlat(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
    String start = head.startsWith(BYTE_ORDER_MARK) ? head.substring(3) : head;
    return start.stripLeading().startsWith("<");
  }

  /**
   * The parts of the document {@code root}.
   *
   * @throws UnreadableDocument when it is no document
   */
  static FlatParts of(Element root) throws UnreadableDocument {
    if (!OFFICE.is(root, "document")) {
      throw new UnreadableDocument(Reason.DAMAGED);
    }
    return new FlatParts(
        OFFICE.value(root, "mimetype").strip(),
        Map.of(
            OdfPackage.CONTENT, part(root, "document-content", OF_CONTENT),
            OdfPackage.STYLES, part(root, "document-styles", OF_STYLES),
            OdfPackage.SETTINGS, part(root, "document-settings", OF_SETTINGS)));
  }

  private static Element part(Element root, String name, List<String> children) {
    Element part = root.getOwnerDocument().createElementNS(OFFICE.uri(), "office:" + name);
    OFFICE
        .attribute(root, "version")
        .ifPresent(
            version -> part.setAttributeNS(OFFICE.uri(), "office:version", version.getValue()));
    for (Element child : ChildElements.of(root)) {
      if (OFFICE.uri().equals(child.getNamespaceURI()) && children.contains(child.getLocalName())) {
        part.appendChild(child.cloneNode(true));
      }
    }
    return part;
  }

  Optional<Element> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  @Override
  public String toString() {
    return "FlatParts[" + parts.size() + "]";
  }
}
