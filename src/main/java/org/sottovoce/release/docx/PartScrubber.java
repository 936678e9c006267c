package org.sottovoce.release.docx;

import static org.sottovoce.document.docx.WordNamespace.A;
import static org.sottovoce.document.docx.WordNamespace.R;
import static org.sottovoce.document.docx.WordNamespace.W;

import java.util.Optional;
import java.util.SortedSet;
import javax.xml.XMLConstants;
import org.sottovoce.document.docx.AlternateContent;
import org.sottovoce.document.docx.TravellingElements;
import org.sottovoce.document.docx.WordNamespace;
import org.sottovoce.release.xml.XmlOutput;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Writes one part anew from its edited tree: known elements with known attributes, text that was
 * reviewed, tracked changes settled. Used for one part and thrown away.
 */
final class PartScrubber {

  private final XmlOutput out = new XmlOutput();
  private final EditedContent content;
  private final PartLinks links;
  private final AttributeRules attributes;
  private final DrawingScrubber drawings;

  PartScrubber(EditedContent content, PartLinks links) {
    this.content = content;
    this.links = links;
    this.attributes = new AttributeRules(content);
    this.drawings = new DrawingScrubber(this, out, content.pictures());
  }

  /** The part's XML. */
  byte[] scrub(Element root) {
    out.start(qualified(root));
    for (WordNamespace namespace : WordNamespace.values()) {
      out.attribute("xmlns:" + namespace.prefix(), namespace.uri());
    }
    attributes(root);
    children(root);
    return out.end().bytes();
  }

  /** The numbers of the pictures that the part refers to. */
  SortedSet<Integer> pictures() {
    return drawings.used();
  }

  /** Writes an element as it is, with what its attributes and children become. */
  void copy(Element element) {
    out.start(qualified(element));
    attributes(element);
    children(element);
    out.end();
  }

  void children(Element element) {
    TravellingElements.children(element).forEach(this::write);
  }

  void attributes(Element element) {
    NamedNodeMap all = element.getAttributes();
    for (int i = 0; i < all.getLength(); i++) {
      Attr attribute = (Attr) all.item(i);
      String namespace = attribute.getNamespaceURI();
      if (R.uri().equals(namespace)) {
        relation(element, attribute);
      } else if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(namespace)) {
        attributes
            .value(element, attribute)
            .ifPresent(value -> out.attribute(qualified(attribute), value));
      }
    }
  }

  private void relation(Element element, Attr attribute) {
    if (W.uri().equals(element.getNamespaceURI()) && attribute.getLocalName().equals("id")) {
      links.id(attribute.getValue()).ifPresent(id -> out.attribute("r:id", id));
    }
  }

  private void write(Element element) {
    switch (WordNamespace.of(element).orElse(R)) {
      case W -> word(element);
      case M -> math(element);
      case MC -> alternate(element);
      case WP, A, PIC, WPS, WPG, WPC -> drawings.modern(element);
      case V, W10 -> drawings.vml(element);
      case O, R -> {}
    }
  }

  private void word(Element element) {
    switch (element.getLocalName()) {
      case "t", "instrText" -> text(element);
      case "p" -> copyIf(!Deletions.isDeletedParagraph(element, content), element);
      case "fldChar" -> copyIf(!content.isWithdrawn(element), element);
      case "fldSimple" -> copyOrUnwrap(!content.isWithdrawn(element), element);
      case "hyperlink" -> copyOrUnwrap(leads(element), element);
      case "headerReference", "footerReference" -> copyIf(link(element).isPresent(), element);
      case "name" -> copyIf(W.is(element.getParentNode(), "style"), element);
      case "bookmarkStart" -> copyIf(isRead(element, "name"), element);
      case "tab" -> copyIf(isReadOrStop(element), element);
      case "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "sym" ->
          copyIf(content.mayWrite(element), element);
      case "font" -> copyIf(!content.givesAway(W.value(element, "name")), element);
      case "object" -> preview(element);
      default -> copy(element);
    }
  }

  private void copyIf(boolean condition, Element element) {
    if (condition) {
      copy(element);
    }
  }

  private void copyOrUnwrap(boolean condition, Element element) {
    if (condition) {
      copy(element);
    } else {
      children(element);
    }
  }

  /** Whether a hyperlink still leads somewhere. */
  private boolean leads(Element hyperlink) {
    return hyperlink.hasAttributeNS(R.uri(), "id")
        ? link(hyperlink).isPresent()
        : content.bookmark(W.value(hyperlink, "anchor")).isPresent();
  }

  /** Whether an attribute of an element was reviewed, or generated and so not worth a review. */
  private boolean isRead(Element element, String attribute) {
    Attr found = element.getAttributeNodeNS(W.uri(), attribute);
    return found != null && content.mayWrite(found);
  }

  /** Whether a tab is one to review, or says where those of a paragraph stop. */
  private boolean isReadOrStop(Element tab) {
    return content.mayWrite(tab) || W.is(tab.getParentNode(), "tabs");
  }

  private Optional<String> link(Element element) {
    return links.id(R.value(element, "id"));
  }

  private void text(Element element) {
    if (content.mayWrite(element)) {
      out.start(qualified(element)).attribute("xml:space", "preserve");
      out.text(element.getTextContent()).end();
    }
  }

  /** Of an embedded object, only the picture that shows it, as a picture. */
  private void preview(Element object) {
    out.start("w:pict");
    children(object);
    out.end();
  }

  private void math(Element element) {
    if (element.getLocalName().equals("t")) {
      text(element);
    } else {
      copy(element);
    }
  }

  private void alternate(Element element) {
    Element choice = AlternateContent.chosen(element).orElseThrow();
    out.start("mc:AlternateContent").start("mc:Choice");
    out.attribute("Requires", AlternateContent.requirement(choice));
    children(element);
    out.end().end();
  }

  private static String qualified(Element element) {
    return WordNamespace.of(element).orElse(A).prefix() + ":" + element.getLocalName();
  }

  private static String qualified(Attr attribute) {
    return WordNamespace.of(attribute)
        .map(namespace -> namespace.prefix() + ":" + attribute.getLocalName())
        .orElse(attribute.getName());
  }
}
