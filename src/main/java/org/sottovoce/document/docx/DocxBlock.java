package org.sottovoce.document.docx;

import java.util.List;
import java.util.Optional;
import org.sottovoce.document.TextPart;
import org.w3c.dom.Element;

/**
 * A paragraph, a field code, a name or another piece of text that stands by itself.
 *
 * @param kind what it is
 * @param cell its place in a table, when it stands in one
 * @param nodes the nodes that hold its characters, in order; at least one
 * @param frame the elements that have no use without this text, and go when it goes: of a field
 *     code, its field characters
 */
public record DocxBlock(
    TextPart.Kind kind, Optional<TextPart.Cell> cell, List<TextNode> nodes, List<Element> frame) {

  public DocxBlock {
    nodes = List.copyOf(nodes);
    frame = List.copyOf(frame);
  }

  /** The characters of all nodes together. */
  public String text() {
    StringBuilder text = new StringBuilder();
    nodes.forEach(node -> text.append(node.text()));
    return text.toString();
  }

  @Override
  public String toString() {
    return "DocxBlock[" + kind + ", " + nodes.size() + " nodes]";
  }
}
