package org.sottovoce.release.odf;

import static org.sottovoce.document.odf.OdfNamespace.STYLE;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sottovoce.document.SourceNode;
import org.sottovoce.document.odf.OdfBlock;
import org.sottovoce.document.odf.OdfContent;
import org.sottovoce.document.odf.OdfNode;
import org.sottovoce.document.odf.StyleNames;
import org.sottovoce.release.NodePieces;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.RemovedSurfaces;
import org.sottovoce.text.Splice;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * An opened OpenDocument text with the replacements put into its trees, and the answers to what of
 * it may be written. Link targets that lost a part are withdrawn as a whole; names that did get a
 * neutral name, the same one wherever they are referred to.
 */
final class EditedOdf {

  private final OdfContent content;
  private final RemovedSurfaces removed;
  private final ReleasedPictures pictures;
  private final Map<String, String> automatic;
  private final Set<Node> withdrawn = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> added = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, String> neutralNames = new LinkedHashMap<>();

  /** Puts the replacements of {@code document} into the trees of {@code content}. */
  EditedOdf(OdfContent content, RedactedDocument document) {
    this.content = content;
    this.pictures = new ReleasedPictures(content, document.keptPictures());
    this.removed = new RemovedSurfaces(document);
    this.automatic = AutomaticStyles.newNames(content);
    Map<SourceNode, List<Splice.Piece>> pieces = NodePieces.of(document);
    for (OdfBlock block : content.blocks()) {
      edit(block, pieces);
    }
  }

  OdfContent content() {
    return content;
  }

  /** What stands in place of pictures. */
  ReleasedPictures pictures() {
    return pictures;
  }

  /** Whether {@code node} is text that was reviewed, or that this edit put there. */
  boolean mayWrite(Node node) {
    return (content.isRead(node) || added.contains(node)) && !withdrawn.contains(node);
  }

  /** The name itself, or a neutral one where it gives a removed surface away. */
  String neutral(String name) {
    return neutral(name, givesAway(name));
  }

  private String neutral(String name, boolean telling) {
    if (!neutralNames.containsKey(name) && telling) {
      neutralise(name);
    }
    return neutralNames.getOrDefault(name, name);
  }

  /** The same for the name of a style; automatic ones that are not a machine's get a new one. */
  String neutralStyle(String name) {
    return automatic.containsKey(name) ? automatic.get(name) : neutralTitle(name);
  }

  /** The same for what people call a style. */
  String neutralTitle(String name) {
    return neutral(name, isTelling(name));
  }

  /** Whether the name of a style or font gives a removed surface away. */
  boolean isTelling(String name) {
    return removed.occurInName(StyleNames.decoded(name));
  }

  /** Whether a value that has no neutral form gives a removed surface away. */
  private boolean givesAway(String value) {
    return removed.occurIn(value)
        || (value.indexOf('_') >= 0 && removed.occurIn(StyleNames.decoded(value)));
  }

  private void neutralise(String name) {
    neutralNames.putIfAbsent(name, "Name" + (neutralNames.size() + 1));
  }

  private void edit(OdfBlock block, Map<SourceNode, List<Splice.Piece>> pieces) {
    boolean edited = block.nodes().stream().anyMatch(node -> pieces.containsKey(node.source()));
    if (block.named().isPresent()) {
      if (edited) {
        neutralise(block.text());
        STYLE.attribute(block.named().get(), "name").ifPresent(a -> neutralise(a.getValue()));
      }
      return;
    }
    switch (block.kind()) {
      case LINK_TARGET -> {
        if (edited || removed.occurIn(block.text())) {
          block.nodes().forEach(node -> withdrawn.add(node.node()));
        }
      }
      default ->
          block.nodes().forEach(node -> edit(node, pieces.getOrDefault(node.source(), List.of())));
    }
  }

  private void edit(OdfNode node, List<Splice.Piece> pieces) {
    String text = pieces.isEmpty() ? node.text() : Splice.replace(node.text(), pieces).text();
    if (node.node() instanceof Element mark) {
      if (!pieces.isEmpty()) {
        Text replacement = mark.getOwnerDocument().createTextNode(text);
        mark.getParentNode().replaceChild(replacement, mark);
        added.add(replacement);
      }
    } else {
      node.node().setNodeValue(text);
    }
  }
}
