package org.sottovoce.document.odf;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sottovoce.document.xml.XmlNamespace;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An XML namespace of OpenDocument texts that this program knows. */
public enum OdfNamespace implements XmlNamespace {
  OFFICE("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
  STYLE("style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
  TEXT("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
  TABLE("table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
  DRAW("draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"),
  FORM("form", "urn:oasis:names:tc:opendocument:xmlns:form:1.0"),
  FO("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
  SVG("svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
  XLINK("xlink", "http://www.w3.org/1999/xlink"),
  XML("xml", "http://www.w3.org/XML/1998/namespace"),
  LOEXT("loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0");

  private static final Map<String, OdfNamespace> BY_URI =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(n -> n.uri, n -> n));

  private final String prefix;
  private final String uri;

  OdfNamespace(String prefix, String uri) {
    this.prefix = prefix;
    this.uri = uri;
  }

  @Override
  public String prefix() {
    return prefix;
  }

  @Override
  public String uri() {
    return uri;
  }

  /** This namespace's attribute {@code localName}, if {@code element} has it. */
  public Optional<Attr> attribute(Element element, String localName) {
    return Optional.ofNullable(element.getAttributeNodeNS(uri, localName));
  }

  /** The known namespace of {@code node}, if it has one. */
  public static Optional<OdfNamespace> of(Node node) {
    String uri = node.getNamespaceURI();
    return uri == null ? Optional.empty() : Optional.ofNullable(BY_URI.get(uri));
  }

  /** The name of {@code node} with the prefix that releases use; empty in other namespaces. */
  public static String qualified(Node node) {
    return of(node).map(known -> known.prefix + ":" + node.getLocalName()).orElse("");
  }
}
