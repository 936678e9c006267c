package org.sottovoce.document.odf;

import org.sottovoce.document.SourceNode;
import org.w3c.dom.Node;

/**
 * One node of a part that carries text.
 *
 * @param source the part and the node's number in it
 * @param node a text node, an attribute, or an element that stands for characters
 * @param text the characters it stands for: of a text node, with its white space collapsed
 */
public record OdfNode(SourceNode source, Node node, String text) {

  @Override
  public String toString() {
    return "OdfNode[" + source + ", " + text.length() + " units]";
  }
}
