package org.sottovoce.release.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sottovoce.document.rtf.RtfContent;
import org.sottovoce.document.rtf.RtfRun;
import org.sottovoce.text.Span;
import org.sottovoce.text.Splice;

/**
 * The bytes and halves of characters that nobody could read, as the review shows them: what another
 * program makes of them, or of two that come to stand side by side, no person has seen.
 */
final class UnknownCharacters {

  private static final char UNKNOWN = '\uFFFD';

  private final NavigableMap<Integer, Integer> replaced = new TreeMap<>();
  private final List<Splice.Piece> pieces = new ArrayList<>();

  /**
   * @param replaced what is replaced anyway
   */
  UnknownCharacters(List<Splice.Piece> replaced) {
    replaced.forEach(piece -> this.replaced.put(piece.span().start(), piece.span().end()));
  }

  /** Pieces for all of them that stay. */
  List<Splice.Piece> pieces(RtfContent content) {
    Stream.of(content.blocks(), content.fonts(), content.styles())
        .flatMap(List::stream)
        .flatMap(block -> block.runs().stream())
        .forEach(this::run);
    return pieces;
  }

  private void run(RtfRun run) {
    int at = run.text().indexOf(UNKNOWN);
    while (at >= 0) {
      boolean unit = run.text().length() != run.source().length();
      Span source = unit ? run.source() : Span.of(run.source().start() + at, 1);
      var before = replaced.floorEntry(source.start());
      if (before == null || before.getValue() <= source.start()) {
        pieces.add(new Splice.Piece(source, RtfText.unicode(UNKNOWN)));
      }
      at = run.text().indexOf(UNKNOWN, at + 1);
    }
  }
}
