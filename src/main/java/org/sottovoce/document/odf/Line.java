package org.sottovoce.document.odf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * The characters of one paragraph while it is read. White space in a row is one blank, and none at
 * the beginning, as OpenDocument says; blanks that are meant stand as elements.
 */
final class Line {

  private final BlockCollector blocks;
  private final List<OdfNode> nodes = new ArrayList<>();
  private boolean afterBlank = true;

  Line(BlockCollector blocks) {
    this.blocks = blocks;
  }

  /** Takes the characters of {@code node}. */
  void characters(Text node) {
    String raw = node.getData();
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!blank || !afterBlank) {
        text.append(blank ? ' ' : c);
      }
      afterBlank = blank;
    }
    if (text.length() > 0) {
      nodes.add(blocks.running(node, text.toString()));
    }
  }

  /** Takes an element that stands for {@code characters}. */
  void mark(Element element, String characters) {
    nodes.add(blocks.node(element, characters));
    afterBlank = false;
  }

  /** Takes notice of something that stands in the line and is no character. */
  void object() {
    afterBlank = false;
  }

  List<OdfNode> nodes() {
    return nodes;
  }
}
