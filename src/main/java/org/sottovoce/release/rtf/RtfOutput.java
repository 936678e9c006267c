package org.sottovoce.release.rtf;

import java.util.List;
import org.sottovoce.document.rtf.RtfContent;
import org.sottovoce.document.rtf.RtfTokens;
import org.sottovoce.document.rtf.RtfTokens.Kind;
import org.sottovoce.text.Splice;

/** Puts a released file together from the tokens that may travel and the edits of its text. */
final class RtfOutput {

  private final RtfContent content;
  private final RtfTokens tokens;
  private final SourceEdits edits;
  private final List<Splice.Piece> pieces;
  private final ReleasedPictures pictures;
  private final StringBuilder out;

  /** The first piece that was not passed yet. */
  private int next;

  /** Whether a control word stands last that would take in a letter or digit behind it. */
  private boolean openWord;

  RtfOutput(RtfContent content, SourceEdits edits, ReleasedPictures pictures) {
    this.pictures = pictures;
    this.content = content;
    this.tokens = content.tokens();
    this.edits = edits;
    this.pieces = edits.pieces();
    this.out = new StringBuilder(tokens.source().length());
  }

  String write() {
    int token = 0;
    while (token < tokens.count()) {
      if (!edits.isWithdrawn(token)) {
        token(token);
      }
      token++;
    }
    return out.toString();
  }

  private void token(int token) {
    switch (content.role(token)) {
      case MARKUP -> markup(token);
      case TEXT -> text(token);
      case VALUE -> copy(token);
      case SEPARATOR -> separators(token);
      case PICTURE -> pictures.of(token).ifPresent(this::raw);
      case UNKNOWN, UNREAD -> {}
    }
  }

  private void markup(int token) {
    switch (tokens.kind(token)) {
      case OPEN, CLOSE, LINE_END -> raw(source(token));
      case WORD -> {
        if (KnownWords.hold(tokens.word(token))) {
          word(source(token));
        }
      }
      case SYMBOL -> symbol(token);
      default -> {}
    }
  }

  /** A star that comes to stand first in its group when others go would take the group along. */
  private void symbol(int token) {
    boolean paragraph = tokens.value(token) == '\r' || tokens.value(token) == '\n';
    boolean star = tokens.isStar(token) && tokens.kind(token - 1) == Kind.OPEN;
    if (paragraph || (star && KnownWords.hold(tokens.word(token + 1)))) {
      raw(source(token));
    }
  }

  private void separators(int token) {
    if (tokens.kind(token) == Kind.HEX) {
      raw(tokens.value(token) < ' ' ? source(token) : "");
    } else {
      raw(source(token).replaceAll("[^;]", ""));
    }
  }

  private void copy(int token) {
    if (tokens.kind(token) == Kind.TEXT) {
      literal(source(token));
    } else {
      raw(source(token));
    }
  }

  /** Writes what the pieces leave of a token, and their text in their places. */
  private void text(int token) {
    int at = tokens.start(token);
    while (next < pieces.size() && pieces.get(next).span().end() <= at) {
      next++;
    }
    for (int i = next; i < pieces.size() && pieces.get(i).span().start() < tokens.end(token); i++) {
      Splice.Piece piece = pieces.get(i);
      if (piece.span().start() >= at) {
        rest(token, at, piece.span().start());
        literal(piece.text());
      }
      at = Math.min(piece.span().end(), tokens.end(token));
    }
    rest(token, at, tokens.end(token));
  }

  private void rest(int token, int from, int to) {
    if (from >= to) {
      return;
    }
    String part = tokens.source().substring(from, to);
    switch (tokens.kind(token)) {
      case TEXT -> literal(part);
      case WORD -> characterWord(token, part);
      default -> raw(part);
    }
  }

  private void characterWord(int token, String source) {
    if (tokens.isWord(token, "u")) {
      int value = tokens.value(token);
      boolean unit = value >= Short.MIN_VALUE && value <= Character.MAX_VALUE;
      String text =
          unit ? "" : Character.isValidCodePoint(value) ? Character.toString(value) : "\uFFFD";
      raw(unit ? RtfText.unicode((char) value) : RtfText.of(text));
    } else {
      word(source);
    }
  }

  private String source(int token) {
    return tokens.source().substring(tokens.start(token), tokens.end(token));
  }

  private void word(String source) {
    out.append(source);
    openWord = !source.endsWith(" ");
  }

  /** Text that begins with a letter, digit, minus or blank would belong to the word before it. */
  private void literal(String text) {
    if (!text.isEmpty()) {
      if (openWord && text.charAt(0) != '\\') {
        out.append(' ');
      }
      raw(text);
    }
  }

  private void raw(String source) {
    if (!source.isEmpty()) {
      out.append(source);
      openWord = false;
    }
  }
}
