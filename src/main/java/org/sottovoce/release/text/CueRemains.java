package org.sottovoce.release.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sottovoce.document.CueBlock;
import org.sottovoce.document.CueToken;
import org.sottovoce.text.Span;
import org.sottovoce.text.Splice;

/** What replacements leave of one cue, and what there is then no more use for. */
final class CueRemains {

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z]+)[^>]*>");

  private final String source;
  private final CueBlock cue;
  private final List<CueToken> tokens;
  private final List<Splice.Piece> inside;
  private final int start;
  private final BitSet taken = new BitSet();
  private final BitSet standing = new BitSet();

  /**
   * @param tokens the payload of {@code cue}
   * @param inside the replacements in it, in order
   */
  CueRemains(String source, CueBlock cue, List<CueToken> tokens, List<Splice.Piece> inside) {
    this.source = source;
    this.cue = cue;
    this.tokens = tokens;
    this.inside = inside;
    this.start = cue.whole().start();
    for (Splice.Piece piece : inside) {
      taken.set(piece.span().start() - start, piece.span().end() - start);
      if (!piece.text().isBlank()) {
        standing.set(piece.span().start() - start);
      }
    }
  }

  /** Whether replacements took all that people could read in the cue and left nothing for it. */
  boolean isEmptied() {
    return !inside.isEmpty()
        && cue.identifier().filter(line -> !CueBlock.isMachineName(line.in(source))).isEmpty()
        && standing.isEmpty()
        && tokens.stream()
            .filter(token -> !token.text().isBlank())
            .allMatch(token -> isTaken(token.source()));
  }

  /** The line ends and tags that have nothing left to part or to mark, without overlap. */
  List<Span> idle() {
    if (inside.isEmpty()) {
      return List.of();
    }
    List<Span> idle = new ArrayList<>(idleLineEnds());
    idle.addAll(idleTags());
    return idle;
  }

  /** A blank line would end the cue. */
  private List<Span> idleLineEnds() {
    List<Span> idle = new ArrayList<>();
    List<Span> lines = cue.lines();
    boolean kept = false;
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      boolean empty = isTaken(line) && !isAnythingIn(line);
      if (empty && (kept || i + 1 < lines.size())) {
        Span gap = kept ? lines.get(i - 1).gapTo(line) : line.gapTo(lines.get(i + 1));
        if (isUntouched(gap)) {
          idle.add(gap);
        }
      }
      kept |= !empty;
    }
    return idle;
  }

  /** The pairs of tags whose words all went; those that go anyway are not among them. */
  private List<Span> idleTags() {
    List<Span> idle = new ArrayList<>();
    Deque<CueToken> open = new ArrayDeque<>();
    for (CueToken token : tokens) {
      Matcher tag = TAG.matcher(token.source().in(source));
      if (token.kind() == CueToken.Kind.VOICE || isShown(token)) {
        open.clear();
      } else if (token.text().isEmpty() && tag.matches()) {
        if (tag.group(1).isEmpty()) {
          open.push(token);
        } else {
          close(tag.group(2), open, token, idle);
        }
      }
    }
    return idle;
  }

  private void close(String name, Deque<CueToken> open, CueToken end, List<Span> idle) {
    if (open.isEmpty() || !isNamed(open.peek(), name)) {
      open.clear();
      return;
    }
    CueToken begin = open.pop();
    if (!isUntouched(begin.source().gapTo(end.source()))) {
      Stream.of(begin, end)
          .filter(token -> token.kind() == CueToken.Kind.MARKUP)
          .forEach(token -> idle.add(token.source()));
    }
  }

  private boolean isNamed(CueToken begin, String name) {
    Matcher tag = TAG.matcher(begin.source().in(source));
    return tag.matches() && tag.group(2).equalsIgnoreCase(name);
  }

  /** Whether something of a token is left, or something else stands in its place. */
  private boolean isShown(CueToken token) {
    return !token.text().isBlank() && (!isTaken(token.source()) || isAnythingIn(token.source()));
  }

  /** Whether nothing is left of {@code span} but blanks. */
  private boolean isTaken(Span span) {
    for (int at = span.start(); at < span.end(); at++) {
      if (!taken.get(at - start) && !Character.isWhitespace(source.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a replacement stands in {@code span} or right behind it. */
  private boolean isAnythingIn(Span span) {
    int next = standing.nextSetBit(span.start() - start);
    return next >= 0 && next <= span.end() - start;
  }

  private boolean isUntouched(Span span) {
    int next = taken.nextSetBit(span.start() - start);
    return next < 0 || next >= span.end() - start;
  }
}
