package org.sottovoce.document.docx;

import static org.sottovoce.document.docx.WordNamespace.W;

import java.util.List;
import java.util.regex.Pattern;
import org.sottovoce.document.TextPart.Kind;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Finds the labels of lists that hold words, not only numbers and bullets. */
final class ListLabels {

  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  private ListLabels() {}

  static void walk(Element element, BlockCollector blocks) {
    Attr label = element.getAttributeNodeNS(W.uri(), "val");
    if (W.is(element, "lvlText") && label != null && WORD.matcher(label.getValue()).find()) {
      TextNode node = blocks.node(TextNode.Form.ATTRIBUTE, label, label.getValue());
      blocks.extra(Kind.NAME, List.of(node), List.of());
    }
    TravellingElements.children(element).forEach(child -> walk(child, blocks));
  }
}
