package org.sottovoce.release.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sottovoce.document.CueToken;
import org.sottovoce.text.Span;
import org.sottovoce.text.Splice;

/**
 * The marks of one WebVTT cue that stood for themselves, as in "a < b", and would begin a tag with
 * what a replacement puts behind them.
 */
final class CueMarks {

  private final String source;
  private final Set<Integer> tags = new HashSet<>();

  /**
   * @param tokens the payload of the cue
   */
  CueMarks(String source, List<CueToken> tokens) {
    this.source = source;
    tokens.stream()
        .filter(token -> token.kind() == CueToken.Kind.VOICE)
        .forEach(token -> tags.add(token.source().start()));
  }

  /**
   * Those marks, escaped.
   *
   * @param inside the replacements in the cue, in order
   */
  List<Splice.Piece> escaped(List<Splice.Piece> inside) {
    List<Splice.Piece> escaped = new ArrayList<>();
    int from = 0;
    for (Splice.Piece piece : inside) {
      int mark = markBefore(piece.span().start(), from);
      if (mark >= from && source.charAt(mark) == '<' && !tags.contains(mark)) {
        escaped.add(new Splice.Piece(Span.of(mark, 1), "&lt;"));
      }
      from = piece.span().end();
    }
    return escaped;
  }

  /** The last mark or line end before {@code end}, less than {@code from} when there is none. */
  private int markBefore(int end, int from) {
    int at = end - 1;
    while (at >= from && "<>\r\n".indexOf(source.charAt(at)) < 0) {
      at--;
    }
    return at;
  }
}
