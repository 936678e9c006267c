package org.sottovoce.release.text;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sottovoce.document.CueToken;
import org.sottovoce.text.Span;
import org.sottovoce.text.Splice;

/**
 * How the voice tags of one cue are written: without class names, and as words, "Name: ", where the
 * new name has a mark that would end the tag. In WebVTT such marks are escaped; SubRip, which has
 * voice tags from WebVTT alone, has no escapes.
 */
final class CueVoices {

  private static final Pattern CLASSES = Pattern.compile("\\.\\S*");

  private final String source;
  private final List<CueToken> tokens;
  private final NavigableSet<Integer> marked = new TreeSet<>();

  /**
   * @param tokens the payload of the cue
   * @param inside the replacements in it
   */
  CueVoices(String source, List<CueToken> tokens, List<Splice.Piece> inside) {
    this.source = source;
    this.tokens = tokens;
    inside.stream()
        .filter(piece -> piece.text().indexOf('<') >= 0 || piece.text().indexOf('>') >= 0)
        .forEach(piece -> marked.add(piece.span().start()));
  }

  /** What becomes of the tags; the names in them are left alone. */
  List<Splice.Piece> pieces() {
    List<Splice.Piece> pieces = new ArrayList<>();
    Span begin = new Span(0, 0);
    for (CueToken token : tokens) {
      if (token.kind() == CueToken.Kind.VOICE) {
        begin = token.source();
      } else if (token.kind() == CueToken.Kind.VOICE_END) {
        addTag(begin, token.source(), pieces);
      }
    }
    return pieces;
  }

  private void addTag(Span begin, Span end, List<Splice.Piece> pieces) {
    Integer mark = marked.ceiling(begin.end());
    if (mark == null || mark > end.start()) {
      String plain = CLASSES.matcher(begin.in(source)).replaceFirst("");
      pieces.add(new Splice.Piece(begin, plain));
    } else {
      pieces.add(new Splice.Piece(begin, isApart(begin.start()) ? "" : " "));
      pieces.add(new Splice.Piece(end, ": "));
    }
  }

  private boolean isApart(int at) {
    return at == 0 || Character.isWhitespace(source.charAt(at - 1));
  }
}
