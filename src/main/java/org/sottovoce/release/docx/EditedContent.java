package org.sottovoce.release.docx;

import static org.sottovoce.document.docx.WordNamespace.W;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.document.SourceNode;
import org.sottovoce.document.docx.DocxBlock;
import org.sottovoce.document.docx.DocxContent;
import org.sottovoce.document.docx.FieldCodes;
import org.sottovoce.document.docx.TextNode;
import org.sottovoce.release.NodePieces;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.RemovedSurfaces;
import org.sottovoce.text.Splice;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An opened DOCX with the replacements put into its trees, and the answers to what of it may be
 * written. Field codes and link targets that lost a part are withdrawn as a whole; names that did
 * get a neutral name, the same one wherever they are referred to.
 */
final class EditedContent {

  private final DocxContent content;
  private final RemovedSurfaces removed;
  private final Set<Node> withdrawn = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> added = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> withdrawnLinks = Collections.newSetFromMap(new LinkedHashMap<>());
  private final Map<String, String> neutralNames = new LinkedHashMap<>();
  private final Set<String> bookmarks = new HashSet<>();
  private final StyleNames styles;
  private final KeptPictures pictures;

  /** Puts the replacements of {@code document} into the trees of {@code content}. */
  EditedContent(DocxContent content, RedactedDocument document) {
    this.content = content;
    this.removed = new RemovedSurfaces(document);
    this.styles = new StyleNames(removed::occurInName);
    this.pictures = new KeptPictures(content, document.keptPictures());
    Map<SourceNode, List<Splice.Piece>> pieces = NodePieces.of(document);
    for (DocxBlock block : content.blocks()) {
      edit(block, pieces);
    }
  }

  DocxContent content() {
    return content;
  }

  /** Whether {@code node} is text that was reviewed, or that this edit put there. */
  boolean mayWrite(Node node) {
    return (content.isRead(node) || added.contains(node)) && !withdrawn.contains(node);
  }

  /** Whether an element only framed a text that was withdrawn. */
  boolean isWithdrawn(Element element) {
    return withdrawn.contains(element);
  }

  /** Whether the link with that identifier still has a target that may be released. */
  boolean keepsLink(String part, String id) {
    return !withdrawnLinks.contains(part + "#" + id);
  }

  /** The name itself, or a neutral one where it gives a removed surface away. */
  String neutral(String name) {
    if (!neutralNames.containsKey(name) && removed.occurIn(name)) {
      neutralise(name);
    }
    return neutralNames.getOrDefault(name, name);
  }

  /** The released name of the bookmark with that name, when the document has such a bookmark. */
  Optional<String> bookmark(String name) {
    return bookmarks.contains(name) || FieldCodes.isGeneratedName(name)
        ? Optional.of(neutral(name))
        : Optional.empty();
  }

  StyleNames styles() {
    return styles;
  }

  KeptPictures pictures() {
    return pictures;
  }

  /** Whether the name of a font gives a removed surface away. */
  boolean givesAway(String font) {
    return removed.occurInName(font);
  }

  private void neutralise(String name) {
    neutralNames.putIfAbsent(name, "Name" + (neutralNames.size() + 1));
  }

  private void edit(DocxBlock block, Map<SourceNode, List<Splice.Piece>> pieces) {
    boolean edited = block.nodes().stream().anyMatch(node -> pieces.containsKey(node.source()));
    switch (block.kind()) {
      case FIELD -> {
        if (edited || removed.occurIn(block.text())) {
          withdrawn.addAll(block.frame());
          block.nodes().forEach(node -> withdrawn.add(node.node()));
        }
      }
      case LINK_TARGET -> {
        if (edited || removed.occurIn(block.text())) {
          withdrawLink(block);
        }
      }
      case NAME -> {
        if (block.frame().isEmpty()) {
          block.nodes().forEach(node -> edit(node, pieces.get(node.source())));
        } else {
          bookmarks.add(block.text());
          if (edited) {
            neutralise(block.text());
          }
        }
      }
      default -> block.nodes().forEach(node -> edit(node, pieces.get(node.source())));
    }
  }

  private void withdrawLink(DocxBlock block) {
    String relationships = block.nodes().get(0).source().part();
    String part = relationships.replace("_rels/", "").replaceFirst("\\.rels$", "");
    withdrawnLinks.add(part + "#" + block.frame().get(0).getAttribute("Id"));
  }

  private void edit(TextNode node, List<Splice.Piece> pieces) {
    if (pieces == null) {
      return;
    }
    String text = Splice.replace(node.text(), pieces).text();
    if (node.form() == TextNode.Form.MARK) {
      Element element = (Element) node.node();
      Element replacement = element.getOwnerDocument().createElementNS(W.uri(), "w:t");
      replacement.setTextContent(text);
      element.getParentNode().replaceChild(replacement, element);
      added.add(replacement);
    } else {
      node.node().setTextContent(text);
    }
  }
}
