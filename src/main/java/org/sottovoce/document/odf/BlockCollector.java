package org.sottovoce.document.odf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.document.SourceNode;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.document.TextPart.Kind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Gathers what the walk over all parts finds: numbers the nodes, holds text boxes back until the
 * paragraph or table around them is complete, headers, footers and notes until the end of the text,
 * and everything that is not running text until the very end.
 */
final class BlockCollector {

  private static final List<Kind> ORDER =
      List.of(Kind.BODY, Kind.HEADER, Kind.FOOTER, Kind.FOOTNOTE, Kind.ENDNOTE);

  private final Map<Kind, List<OdfBlock>> running = new EnumMap<>(Kind.class);
  private final List<OdfBlock> floating = new ArrayList<>();
  private final List<OdfBlock> extras = new ArrayList<>();
  private final Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<OdfPicture> pictures = new ArrayList<>();
  private Optional<SourceNode> words = Optional.empty();
  private String part = "";
  private int nextIndex;
  private int tables;

  BlockCollector() {
    ORDER.forEach(kind -> running.put(kind, new ArrayList<>()));
  }

  /** Numbers from 0 again, in another part. */
  void beginPart(String name) {
    part = name;
    nextIndex = 0;
  }

  int nextTable() {
    return tables++;
  }

  OdfNode node(Node node, String text) {
    nodes.add(node);
    return new OdfNode(new SourceNode(part, nextIndex++), node, text);
  }

  /** Begins a story: a picture in it stands behind no words of the one before. */
  void beginStory() {
    words = Optional.empty();
  }

  /** A node with characters of running text. */
  OdfNode running(Node node, String text) {
    OdfNode running = node(node, text);
    words = text.isBlank() ? words : Optional.of(running.source());
    return running;
  }

  /** A frame that shows a picture. */
  void picture(Element frame) {
    pictures.add(new OdfPicture(pictures.size() + 1, frame, words));
  }

  List<OdfPicture> pictures() {
    return pictures;
  }

  void paragraph(Kind kind, Optional<Cell> cell, List<OdfNode> content) {
    if (!content.isEmpty()) {
      List<OdfBlock> target = kind == Kind.TEXT_BOX ? floating : running.get(kind);
      target.add(new OdfBlock(kind, cell, content, Optional.empty()));
    }
  }

  /** Text beside the running text. */
  void extra(Kind kind, List<OdfNode> content) {
    extras.add(new OdfBlock(kind, Optional.empty(), content, Optional.empty()));
  }

  /** The name of {@code named}. */
  void name(Node holder, String name, Element named) {
    List<OdfNode> content = List.of(node(holder, name));
    extras.add(new OdfBlock(Kind.NAME, Optional.empty(), content, Optional.of(named)));
  }

  /** Lets the text boxes that were held back follow. */
  void settle() {
    running.get(Kind.BODY).addAll(floating);
    floating.clear();
  }

  /** All blocks in reading order. */
  List<OdfBlock> blocks() {
    settle();
    List<OdfBlock> all = new ArrayList<>();
    ORDER.forEach(kind -> all.addAll(running.get(kind)));
    all.addAll(extras);
    return all;
  }

  Set<Node> nodes() {
    return nodes;
  }
}
