package org.sottovoce.document.odf;

import java.util.List;
import java.util.Optional;
import org.sottovoce.document.TextPart;
import org.w3c.dom.Element;

/**
 * A paragraph, a name, a link's target or another piece of text that stands by itself.
 *
 * @param kind what it is
 * @param cell its place in a table, when it stands in one
 * @param nodes the nodes that hold its characters, in order
 * @param named the element whose name this is, which others refer to; empty for other text
 */
public record OdfBlock(
    TextPart.Kind kind,
    Optional<TextPart.Cell> cell,
    List<OdfNode> nodes,
    Optional<Element> named) {

  public OdfBlock {
    nodes = List.copyOf(nodes);
  }

  /** The characters of all nodes together. */
  public String text() {
    StringBuilder text = new StringBuilder();
    nodes.forEach(node -> text.append(node.text()));
    return text.toString();
  }

  @Override
  public String toString() {
    return "OdfBlock[" + kind + ", " + nodes.size() + " nodes]";
  }
}
