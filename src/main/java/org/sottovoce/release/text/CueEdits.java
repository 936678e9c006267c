package org.sottovoce.release.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.CueBlock;
import org.sottovoce.document.CueFile;
import org.sottovoce.document.CuePayload;
import org.sottovoce.document.CueToken;
import org.sottovoce.document.Format;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.text.Span;
import org.sottovoce.text.Splice;

/**
 * The changes to one caption file. A replacement stands where its first character stood; the rest
 * of what it replaces goes, be it in the same cue or in the next ones. Styles, regions, class names
 * and unknown cue settings go too: they are for players and may hide words.
 */
final class CueEdits {

  private static final Pattern KNOWN_SETTING =
      Pattern.compile("(?:vertical|line|position|size|align):[a-z\\d%.,-]{1,30}");

  private final String source;
  private final Format format;
  private final List<Splice.Piece> pieces = new ArrayList<>();

  CueEdits(String source, Format format) {
    this.source = source;
    this.format = format;
  }

  /** The released characters of the file that {@code document} was read from. */
  String apply(RedactedDocument document) {
    List<TextPart> parts = document.original().document().parts();
    for (Replacement replacement : document.replacements()) {
      replace(replacement, parts);
    }
    List<Splice.Piece> replaced = List.copyOf(pieces);
    List<CueBlock> blocks = format == Format.VTT ? CueFile.vtt(source) : CueFile.srt(source);
    for (CueBlock block : blocks) {
      if (block.kind() == CueBlock.Kind.STYLE || isEmptied(block, replaced)) {
        pieces.removeIf(piece -> block.whole().covers(piece.span()));
        pieces.add(new Splice.Piece(block.whole(), ""));
      } else if (block.kind() == CueBlock.Kind.CUE) {
        closeUp(block, replaced);
        dropUnseen(block);
      }
    }
    return Splice.replace(source, pieces).text();
  }

  private void replace(Replacement replacement, List<TextPart> parts) {
    String text = replacement.text();
    for (TextPart part : parts) {
      for (Anchor anchor : part.anchors()) {
        if (anchor.span().overlaps(replacement.span())) {
          Span place = anchor.sourceOf(replacement.span());
          pieces.add(new Splice.Piece(place, escaped(text, part.kind())));
          text = "";
        }
      }
    }
  }

  /** The text as it may stand in the file: on one line, and no markup. */
  private String escaped(String text, Kind kind) {
    String line = text.replaceAll("\\s*\\R\\s*", " ");
    if (format == Format.VTT && kind == Kind.CUE) {
      return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
    return line.replace("-->", "->");
  }

  /** Whether replacements took all that people could read in a cue and left nothing for it. */
  private boolean isEmptied(CueBlock block, List<Splice.Piece> replaced) {
    if (block.kind() != CueBlock.Kind.CUE) {
      return false;
    }
    List<Splice.Piece> inside =
        replaced.stream().filter(piece -> block.whole().covers(piece.span())).toList();
    return !inside.isEmpty()
        && block.identifier().filter(line -> !CueBlock.isMachineName(line.in(source))).isEmpty()
        && inside.stream().allMatch(piece -> piece.text().isBlank())
        && CuePayload.tokens(source, block, format == Format.VTT).stream()
            .filter(token -> !token.text().isBlank())
            .allMatch(token -> isTaken(token, inside));
  }

  private boolean isTaken(CueToken token, List<Splice.Piece> inside) {
    return isTaken(token.source(), inside);
  }

  /** Whether nothing is left of {@code span} but blanks. */
  private boolean isTaken(Span span, List<Splice.Piece> inside) {
    StringBuilder left = new StringBuilder(span.in(source));
    for (Splice.Piece piece : inside) {
      int end = Math.min(span.end(), piece.span().end());
      for (int at = Math.max(span.start(), piece.span().start()); at < end; at++) {
        left.setCharAt(at - span.start(), ' ');
      }
    }
    return left.toString().isBlank();
  }

  /** Takes out the lines of a cue that nothing is left of: a blank line would end the cue. */
  private void closeUp(CueBlock cue, List<Splice.Piece> replaced) {
    List<Splice.Piece> inside =
        replaced.stream().filter(piece -> cue.whole().covers(piece.span())).toList();
    List<Span> lines = inside.isEmpty() ? List.of() : cue.lines();
    boolean kept = false;
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      boolean empty = isTaken(line, inside) && inside.stream().allMatch(it -> isSilentOn(it, line));
      if (empty && (kept || i + 1 < lines.size())) {
        Span gap = kept ? lines.get(i - 1).gapTo(line) : line.gapTo(lines.get(i + 1));
        if (inside.stream().noneMatch(piece -> piece.span().overlaps(gap))) {
          drop(gap);
        }
      }
      kept |= !empty;
    }
  }

  private static boolean isSilentOn(Splice.Piece piece, Span line) {
    return piece.text().isBlank() || !line.contains(piece.span().start());
  }

  private void dropUnseen(CueBlock cue) {
    cue.identifier()
        .filter(line -> CueBlock.isMachineName(line.in(source)) && !isNumber(line))
        .ifPresent(this::drop);
    cue.settings()
        .filter(settings -> !settings.in(source).isBlank())
        .ifPresent(this::keepKnownSettings);
    CuePayload.tokens(source, cue, format == Format.VTT).stream()
        .filter(token -> token.kind() == CueToken.Kind.HIDDEN && !token.source().isEmpty())
        .forEach(token -> drop(token.source()));
  }

  private boolean isNumber(Span line) {
    return line.in(source).strip().chars().allMatch(Character::isDigit);
  }

  private void keepKnownSettings(Span settings) {
    StringBuilder known = new StringBuilder();
    Pattern.compile("\\s+")
        .splitAsStream(settings.in(source))
        .filter(setting -> KNOWN_SETTING.matcher(setting).matches())
        .forEach(setting -> known.append(' ').append(setting));
    pieces.add(new Splice.Piece(settings, known.toString()));
  }

  private void drop(Span span) {
    pieces.add(new Splice.Piece(span, ""));
  }
}
