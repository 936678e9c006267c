package org.sottovoce.release.odf;

import static org.sottovoce.document.odf.OdfNamespace.DRAW;
import static org.sottovoce.document.odf.OdfNamespace.XLINK;

import java.util.Optional;
import java.util.Set;
import org.sottovoce.document.odf.OdfNamespace;
import org.sottovoce.document.odf.OdfRole;
import org.sottovoce.document.xml.ChildElements;
import org.sottovoce.release.xml.XmlOutput;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Writes one part anew from its edited tree: known elements with known attributes, text that was
 * reviewed, tracked changes settled. Used for one part and thrown away.
 */
final class OdfScrubber {

  /** What in a frame is text of its own, and no picture. */
  private static final Set<OdfRole> WITH_TEXT =
      Set.of(OdfRole.FLOW, OdfRole.TABLE, OdfRole.PARAGRAPH, OdfRole.SHAPE);

  private final XmlOutput out = new XmlOutput();
  private final EditedOdf content;
  private final OdfAttributes attributes;
  private LineOutput line = new LineOutput(out);

  OdfScrubber(EditedOdf content) {
    this.content = content;
    this.attributes = new OdfAttributes(content);
  }

  /** The part's XML, which says that it keeps to {@code version} of OpenDocument. */
  byte[] scrub(Element root, Optional<String> version) {
    out.start(OdfNamespace.qualified(root));
    for (OdfNamespace namespace : OdfNamespace.values()) {
      if (namespace != OdfNamespace.XML) {
        out.attribute("xmlns:" + namespace.prefix(), namespace.uri());
      }
    }
    version.ifPresent(v -> out.attribute("office:version", v));
    children(root);
    return out.end().bytes();
  }

  private void write(Element element) {
    switch (OdfRole.of(element)) {
      case PARAGRAPH -> paragraph(element);
      case RESULT -> characters(element);
      case INLINE -> inline(element);
      case MARK, NOTE -> {
        copy(element);
        line.object();
      }
      case SHAPE -> {
        shape(element);
        line.object();
      }
      case DESCRIPTION, LABEL -> words(element);
      case FLOW, TABLE, ROWS, ROW, CELL, CONTROL -> copy(element);
      case NONE -> {
        if (OdfElements.isKnown(element)) {
          copy(element);
        }
      }
    }
  }

  private void paragraph(Element element) {
    LineOutput around = line;
    line = new LineOutput(out);
    start(element);
    characters(element);
    out.end();
    line = around;
  }

  private void inline(Element element) {
    boolean link = element.getLocalName().equals("a");
    if (link && !leads(element)) {
      characters(element);
    } else {
      start(element);
      characters(element);
      out.end();
    }
  }

  /** What stands in a line: characters and elements. */
  private void characters(Element element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        if (content.mayWrite(text)) {
          line.characters(text.getData());
        }
      } else if (child instanceof Element inner) {
        write(inner);
      }
    }
  }

  /** Whether a hyperlink still leads somewhere. */
  private boolean leads(Element link) {
    return XLINK
        .attribute(link, "href")
        .flatMap(target -> attributes.value(link, target))
        .isPresent();
  }

  private void shape(Element shape) {
    if (DRAW.is(shape, "a") && !leads(shape)) {
      children(shape);
    } else if (DRAW.is(shape, "frame") && !holdsText(shape)) {
      start(shape);
      out.empty(
          "draw:image",
          "xlink:href",
          OdfPackageBuilder.PICTURE,
          "xlink:type",
          "simple",
          "xlink:show",
          "embed",
          "xlink:actuate",
          "onLoad");
      ChildElements.of(shape).stream()
          .filter(child -> OdfRole.of(child) == OdfRole.DESCRIPTION)
          .forEach(this::words);
      out.end();
    } else {
      copy(shape);
    }
  }

  private static boolean holdsText(Element frame) {
    return ChildElements.of(frame).stream().map(OdfRole::of).anyMatch(WITH_TEXT::contains);
  }

  /** Characters that are no running text: white space stands as it is. */
  private void words(Element element) {
    start(element);
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text && attributes.mayWriteLabel(element, text)) {
        out.text(text.getData());
      }
    }
    out.end();
  }

  private void copy(Element element) {
    start(element);
    children(element);
    out.end();
  }

  private void children(Element element) {
    ChildElements.of(element).forEach(this::write);
  }

  private void start(Element element) {
    out.start(OdfNamespace.qualified(element));
    attributes(element);
  }

  private void attributes(Element element) {
    NamedNodeMap all = element.getAttributes();
    for (int i = 0; i < all.getLength(); i++) {
      Attr attribute = (Attr) all.item(i);
      attributes
          .value(element, attribute)
          .ifPresent(value -> out.attribute(OdfNamespace.qualified(attribute), value));
    }
  }
}
