package org.sottovoce.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.SourceNode;
import org.sottovoce.document.TextPart;
import org.sottovoce.text.Span;
import org.sottovoce.text.Splice;

/**
 * Replacements of the review text as pieces of source nodes: the whole text goes to the first node
 * that a replacement touches, the rest of what it covers is taken out of the others.
 */
public final class NodePieces {

  private NodePieces() {}

  /** The pieces by node, in text order, with offsets in the node's own text. */
  public static Map<SourceNode, List<Splice.Piece>> of(RedactedDocument document) {
    List<Anchor> anchors = new ArrayList<>();
    for (TextPart part : document.original().document().parts()) {
      anchors.addAll(part.anchors());
    }
    Map<SourceNode, List<Splice.Piece>> pieces = new HashMap<>();
    int next = 0;
    for (Replacement replacement : document.replacements()) {
      while (next < anchors.size()
          && anchors.get(next).span().end() <= replacement.span().start()) {
        next++;
      }
      place(replacement, anchors.subList(next, anchors.size()), pieces);
    }
    return pieces;
  }

  private static void place(
      Replacement replacement, List<Anchor> anchors, Map<SourceNode, List<Splice.Piece>> pieces) {
    String text = replacement.text();
    for (Anchor anchor : anchors) {
      if (anchor.span().start() >= replacement.span().end()) {
        return;
      }
      int start = Math.max(anchor.span().start(), replacement.span().start());
      int end = Math.min(anchor.span().end(), replacement.span().end());
      Span inNode = new Span(start, end).shift(anchor.offset() - anchor.span().start());
      pieces
          .computeIfAbsent(anchor.node(), node -> new ArrayList<>())
          .add(new Splice.Piece(inNode, text));
      text = "";
    }
  }
}
