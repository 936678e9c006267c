package org.sottovoce.release.pdfedit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.SourceNode;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.pdf.OutlineTitles;
import org.sottovoce.document.pdf.ShownGlyph;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.text.Span;
import org.sottovoce.text.Splice;

/** What the replacements of a document do to its glyphs and to the titles of its outline. */
final class GlyphEdits {

  private final String text;
  private final Map<SourceNode, BitSet> removed = new HashMap<>();
  private final Map<SourceNode, Map<Integer, String>> drawn = new HashMap<>();
  private final Map<Integer, List<Splice.Piece>> titles = new HashMap<>();

  GlyphEdits(RedactedDocument document) {
    this.text = document.original().text();
    List<Anchor> anchors = new ArrayList<>();
    for (TextPart part : document.original().document().parts()) {
      anchors.addAll(part.anchors());
    }
    edit(document.replacements(), anchors);
  }

  /** Whether the glyph must not be in the release. */
  boolean isRemoved(ShownGlyph glyph) {
    BitSet gone = removed.get(glyph.show().place());
    return gone != null && gone.get(glyph.index());
  }

  /** What is drawn where the glyph stood. */
  Optional<String> drawnAt(ShownGlyph glyph) {
    return Optional.ofNullable(
        drawn.getOrDefault(glyph.show().place(), Map.of()).get(glyph.index()));
  }

  /** The title of an outline entry with its replacements. */
  String title(int entry, String title) {
    return Splice.replace(title, titles.getOrDefault(entry, List.of())).text();
  }

  private void edit(List<Replacement> replacements, List<Anchor> anchors) {
    int first = 0;
    for (int i = 0; i < replacements.size(); i++) {
      Span span = replacements.get(i).span();
      while (first < anchors.size() && anchors.get(first).span().end() <= span.start()) {
        first++;
      }
      int before = i == 0 ? 0 : replacements.get(i - 1).span().end();
      int after =
          i + 1 < replacements.size() ? replacements.get(i + 1).span().start() : text.length();
      String wanted = replacements.get(i).text();
      boolean begun = false;
      for (int at = first; at < anchors.size(); at++) {
        Anchor anchor = anchors.get(at);
        if (anchor.span().start() >= span.end()) {
          break;
        }
        if (anchor.span().isEmpty() || anchor.span().end() <= span.start()) {
          removeBetween(anchor, span);
          continue;
        }
        edit(anchor, span, begun ? "" : wanted, before, after);
        begun = true;
      }
    }
  }

  /** A hyphen or blank that stands in no line goes with the text on both its sides. */
  private void removeBetween(Anchor anchor, Span span) {
    if (anchor.span().isEmpty() && anchor.span().start() > span.start()) {
      gone(anchor.node()).set(anchor.offset(), anchor.offset() + anchor.length());
    }
  }

  private void edit(Anchor anchor, Span span, String wanted, int before, int after) {
    if (anchor.node().part().equals(OutlineTitles.PART)) {
      titles
          .computeIfAbsent(anchor.node().index(), node -> new ArrayList<>())
          .add(new Splice.Piece(anchor.sourceOf(span), wanted));
      return;
    }
    Span source = anchor.sourceOf(span);
    gone(anchor.node()).set(source.start(), source.end());
    draw(anchor.node(), source.start(), spared(anchor, span, wanted, before, after));
  }

  /** The replacement with those letters of a ligature that are not removed. */
  private String spared(Anchor anchor, Span span, String wanted, int before, int after) {
    if (!anchor.isUnit()) {
      return wanted;
    }
    Span own = anchor.span();
    int head = Math.max(own.start(), before);
    int tail = Math.min(own.end(), after);
    return (head < span.start() ? text.substring(head, span.start()) : "")
        + wanted
        + (tail > span.end() ? text.substring(span.end(), tail) : "");
  }

  private void draw(SourceNode node, int glyph, String wanted) {
    if (!wanted.isEmpty()) {
      drawn.computeIfAbsent(node, one -> new HashMap<>()).merge(glyph, wanted, String::concat);
    }
  }

  private BitSet gone(SourceNode node) {
    return removed.computeIfAbsent(node, one -> new BitSet());
  }
}
