package org.sottovoce.document.docx;

import static org.sottovoce.document.docx.WordNamespace.A;
import static org.sottovoce.document.docx.WordNamespace.V;
import static org.sottovoce.document.docx.WordNamespace.W;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.sottovoce.document.TextPart.Kind;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Finds the text boxes and descriptions in drawings, old and new. */
public final class Graphics {

  private static final Set<String> KNOWN =
      Set.of(
          WordNamespace.PIC.uri(),
          WordNamespace.WPS.uri(),
          WordNamespace.WPG.uri(),
          WordNamespace.WPC.uri());

  /** The elements of a run around drawings. */
  private static final Set<String> HOLDERS = Set.of("drawing", "pict", "object");

  private final BlockCollector blocks;
  private final Consumer<Element> textBox;

  Graphics(BlockCollector blocks, Consumer<Element> textBox) {
    this.blocks = blocks;
    this.textBox = textBox;
  }

  /**
   * Whether the content of an {@code a:graphicData} is a picture or a shape; charts, diagrams and
   * the like stand in parts of their own, which are neither read nor released.
   */
  public static boolean isKnown(Element graphicData) {
    return KNOWN.contains(graphicData.getAttribute("uri"));
  }

  void walk(Element element) {
    describe(element);
    if (A.is(element, "blip") || V.is(element, "imagedata")) {
      blocks.picture(element);
    }
    if (W.is(element, "txbxContent")) {
      textBox.accept(element);
    } else if (isLookedInto(element)) {
      TravellingElements.children(element).forEach(this::walk);
    }
  }

  /** Text of a drawing stands in text boxes alone. */
  private static boolean isLookedInto(Element element) {
    return !W.uri().equals(element.getNamespaceURI()) || HOLDERS.contains(element.getLocalName());
  }

  void describe(Element element) {
    for (Attr attribute : Descriptions.of(element)) {
      blocks.extra(
          Kind.ALT_TEXT,
          List.of(blocks.node(TextNode.Form.ATTRIBUTE, attribute, attribute.getValue())),
          List.of());
    }
  }
}
