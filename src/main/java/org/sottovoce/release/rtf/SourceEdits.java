package org.sottovoce.release.rtf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.rtf.RtfBlock;
import org.sottovoce.document.rtf.RtfContent;
import org.sottovoce.document.rtf.RtfRun;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.RemovedSurfaces;
import org.sottovoce.release.Replacement;
import org.sottovoce.release.StyleWords;
import org.sottovoce.text.Span;
import org.sottovoce.text.Splice;

/**
 * What changes in the source of one file: pieces with new text, and tokens that go. A replacement
 * stands where its first character stood; field codes and bookmarks that lost a part go as a whole.
 */
final class SourceEdits {

  private final RtfContent content;
  private final List<Splice.Piece> pieces = new ArrayList<>();
  private final BitSet withdrawn = new BitSet();

  SourceEdits(RtfContent content, RedactedDocument document) {
    this.content = content;
    RemovedSurfaces removed = new RemovedSurfaces(document);
    withdraw(document, removed);
    replace(document);
    rename(removed);
    pieces.addAll(new UnknownCharacters(pieces).pieces(content));
    content.standIns().forEach(span -> pieces.add(new Splice.Piece(span, "")));
    pieces.sort(Comparator.comparing(Splice.Piece::span));
  }

  /** The pieces by their place; none overlaps another. */
  List<Splice.Piece> pieces() {
    return pieces;
  }

  /** Whether the token goes with a text that went. */
  boolean isWithdrawn(int token) {
    return withdrawn.get(token);
  }

  /** Parts and blocks are the same, in the same order. */
  private void withdraw(RedactedDocument document, RemovedSurfaces removed) {
    List<TextPart> parts = document.original().document().parts();
    int next = 0;
    for (int i = 0; i < content.blocks().size(); i++) {
      RtfBlock block = content.blocks().get(i);
      Span span = parts.get(i).span();
      next = firstFrom(document.replacements(), next, span.start());
      if (!block.frame().isEmpty()
          && (overlaps(document.replacements(), next, span) || removed.occurIn(block.text()))) {
        block.frame().forEach(tokens -> withdrawn.set(tokens.start(), tokens.end()));
      }
    }
  }

  private static int firstFrom(List<Replacement> replacements, int from, int start) {
    int next = from;
    while (next < replacements.size() && replacements.get(next).span().end() <= start) {
      next++;
    }
    return next;
  }

  private static boolean overlaps(List<Replacement> replacements, int next, Span span) {
    return next < replacements.size() && replacements.get(next).span().overlaps(span);
  }

  private void replace(RedactedDocument document) {
    List<Anchor> anchors = new ArrayList<>();
    document.original().document().parts().forEach(part -> anchors.addAll(part.anchors()));
    int next = 0;
    for (Replacement replacement : document.replacements()) {
      while (next < anchors.size()
          && anchors.get(next).span().end() <= replacement.span().start()) {
        next++;
      }
      Optional<String> text = Optional.of(RtfText.of(replacement.text()));
      for (int i = next; i < anchors.size() && overlap(anchors.get(i), replacement); i++) {
        pieces.add(new Splice.Piece(anchors.get(i).sourceOf(replacement.span()), text.orElse("")));
        text = Optional.empty();
      }
    }
  }

  private static boolean overlap(Anchor anchor, Replacement replacement) {
    return anchor.span().overlaps(replacement.span());
  }

  /**
   * Fonts and styles that give a removed surface away get a neutral name, and so do styles that
   * somebody named.
   */
  private void rename(RemovedSurfaces removed) {
    int number = 0;
    for (RtfBlock font : content.fonts()) {
      number++;
      if (removed.occurIn(font.text())) {
        rename(font, number);
      }
    }
    for (RtfBlock style : content.styles()) {
      number++;
      if (removed.occurIn(style.text()) || !StyleWords.makeUp(style.text())) {
        rename(style, number);
      }
    }
  }

  private void rename(RtfBlock name, int number) {
    String neutral = "Name" + number;
    for (RtfRun run : name.runs()) {
      pieces.add(new Splice.Piece(run.source(), neutral));
      neutral = "";
    }
  }
}
