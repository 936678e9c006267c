package org.sottovoce.document.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.document.SourceNode;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Kind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Gathers what the walk over all parts finds: numbers the nodes, holds text boxes back until the
 * paragraph or table around them is complete, and everything that is not running text until the
 * end.
 */
final class BlockCollector {

  private final List<DocxBlock> flow = new ArrayList<>();
  private final List<DocxBlock> floating = new ArrayList<>();
  private final List<DocxBlock> extras = new ArrayList<>();
  private final List<DocxPicture> pictures = new ArrayList<>();
  private Optional<TextNode> lastText = Optional.empty();
  private final Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
  private String part = "";
  private int nextIndex;
  private int tables;

  /** Numbers from 0 again, in another part. */
  void beginPart(String name) {
    part = name;
    nextIndex = 0;
    lastText = Optional.empty();
  }

  int nextTable() {
    return tables++;
  }

  TextNode node(TextNode.Form form, Node node, String text) {
    nodes.add(node);
    TextNode made = new TextNode(new SourceNode(part, nextIndex++), form, node, text);
    if (form == TextNode.Form.TEXT && !text.isEmpty()) {
      lastText = Optional.of(made);
    }
    return made;
  }

  /** Takes the element that shows a picture. */
  void picture(Element element) {
    pictures.add(new DocxPicture(pictures.size() + 1, element, part, lastText));
  }

  List<DocxPicture> pictures() {
    return List.copyOf(pictures);
  }

  void paragraph(Kind kind, Optional<TextPart.Cell> cell, List<TextNode> content) {
    if (!content.isEmpty()) {
      List<DocxBlock> target = kind == Kind.TEXT_BOX ? floating : flow;
      target.add(new DocxBlock(kind, cell, content, List.of()));
    }
  }

  /** Text beside the running text. */
  void extra(Kind kind, List<TextNode> content, List<Element> frame) {
    extras.add(new DocxBlock(kind, Optional.empty(), content, frame));
  }

  /** Lets the text boxes that were held back follow. */
  void settle() {
    flow.addAll(floating);
    floating.clear();
  }

  /** All blocks in reading order. */
  List<DocxBlock> blocks() {
    settle();
    List<DocxBlock> all = new ArrayList<>(flow);
    all.addAll(extras);
    return all;
  }

  Set<Node> nodes() {
    return nodes;
  }
}
