package org.sottovoce.document.docx;

import org.sottovoce.document.SourceNode;
import org.w3c.dom.Node;

/**
 * One node of a part that carries text.
 *
 * @param source the part and the node's number in it
 * @param form how the text is held
 * @param node the element, or the attribute of {@link Form#ATTRIBUTE}
 * @param text the characters it stands for
 */
public record TextNode(SourceNode source, Form form, Node node, String text) {

  /** How a node holds its text. */
  public enum Form {
    /** The content of {@code w:t} or {@code m:t}. */
    TEXT,
    /** An element that stands for one character: a tab, a line break, a hyphen, a symbol. */
    MARK,
    /** A piece of a field code, {@code w:instrText}. */
    INSTRUCTION,
    /** The value of an attribute. */
    ATTRIBUTE
  }

  @Override
  public String toString() {
    return "TextNode[" + source + ", " + form + ", " + text.length() + " units]";
  }
}
