package org.sottovoce.document.odf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.xml.ChildElements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A copy of an OpenDocument text without what is by rule no text to review, since it never travels:
 * annotations, tracked deletions, scripts, the numbers that a word processor makes, and every part
 * but the two with text. This is what the second reader is shown.
 */
final class TravellingParts {

  private static final Set<String> NEVER =
      Set.of(
          "office:annotation",
          "office:annotation-end",
          "office:scripts",
          "office:forms",
          "office:binary-data",
          "text:tracked-changes",
          "text:script",
          "text:number",
          "text:note-citation",
          "text:dde-connection-decls",
          "table:covered-table-cell",
          "draw:object",
          "draw:object-ole",
          "draw:applet",
          "draw:plugin",
          "draw:floating-frame");

  private TravellingParts() {}

  /** The copy of {@code source}. */
  static SourceFile of(SourceFile source) throws UnreadableDocument {
    OdfPackage original = OdfPackage.open(source.bytes());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      put(zip, "mimetype", OdfContent.TEXT_TYPE.getBytes(StandardCharsets.US_ASCII));
      for (String name : List.of(OdfPackage.CONTENT, OdfPackage.STYLES)) {
        Optional<Element> root = original.xml(name);
        if (root.isPresent()) {
          prune(root.get(), Optional.empty());
          put(zip, name, serialised(root.get()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a stream in memory does not fail", e);
    }
    return new SourceFile(source.name(), bytes.toByteArray());
  }

  /**
   * Takes out what never travels. Moves notes and shapes behind the line that they stand in, since
   * the second reader would see a word end there.
   */
  private static void prune(Element element, Optional<Element> line) {
    Optional<Element> inner =
        OdfRole.of(element) == OdfRole.PARAGRAPH ? Optional.of(element) : line;
    for (Element child : ChildElements.of(element)) {
      if (NEVER.contains(OdfNamespace.qualified(child))) {
        element.removeChild(child);
      } else {
        prune(child, inner);
        apart(child, inner);
      }
    }
  }

  private static void apart(Element child, Optional<Element> line) {
    OdfRole role = OdfRole.of(child);
    if (role == OdfRole.DESCRIPTION) {
      child.getParentNode().insertBefore(blank(child), child);
    } else if (line.isPresent() && (role == OdfRole.SHAPE || role == OdfRole.NOTE)) {
      line.get().appendChild(blank(child));
      line.get().appendChild(child);
    }
  }

  private static Node blank(Element near) {
    return near.getOwnerDocument().createTextNode(" ");
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
  }

  private static byte[] serialised(Element root) {
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    TransformerFactory factory = TransformerFactory.newDefaultInstance();
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
    try {
      factory.newTransformer().transform(new DOMSource(root), new StreamResult(xml));
    } catch (TransformerException e) {
      throw new AssertionError("a tree that was parsed can be written", e);
    }
    return xml.toByteArray();
  }
}
