package org.sottovoce.document.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Parses the XML of the parts of a package: no document type, no entities, nothing fetched, bounded
 * in size and depth. What the parser says of an error can quote the document, so it is never passed
 * on.
 */
public final class PartXml {

  /** The largest part that is parsed: its tree takes about ten times as much memory. */
  private static final int MAX_BYTES = 48 << 20;

  private static final String MAX_DEPTH = "400";

  private PartXml() {}

  /**
   * The root element of {@code xml}.
   *
   * @throws UnreadableDocument when it is damaged, declares a document type, or is too large
   */
  public static Element parse(byte[] xml) throws UnreadableDocument {
    if (xml.length > MAX_BYTES) {
      throw new UnreadableDocument(Reason.TOO_COMPLEX);
    }
    try {
      return builder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    } catch (SAXException | IOException e) {
      throw new UnreadableDocument(Reason.DAMAGED);
    }
  }

  private static DocumentBuilder builder() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", MAX_DEPTH);
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      // Nodes made on demand cost twice: every node of a part is visited.
      factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // The default handler prints errors, with words of the document, to standard error.
      builder.setErrorHandler(new DefaultHandler());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new AssertionError("the Java platform's own parser has these features", e);
    }
  }
}
