package org.sottovoce.release.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sottovoce.document.CueBlock;
import org.sottovoce.document.CueFile;
import org.sottovoce.document.CuePayload;
import org.sottovoce.document.CueToken;
import org.sottovoce.document.Format;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.SourceEdits;
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
  private static final Pattern BETWEEN_SETTINGS = Pattern.compile("\\s+");

  private final String source;
  private final Format format;
  private final List<Splice.Piece> pieces = new ArrayList<>();

  CueEdits(String source, Format format) {
    this.source = source;
    this.format = format;
  }

  /** The released characters of the file that {@code document} was read from. */
  String apply(RedactedDocument document) {
    List<Splice.Piece> replaced =
        SourceEdits.of(document).stream()
            .map(edit -> new Splice.Piece(edit.span(), escaped(edit.text(), edit.part().kind())))
            .toList();
    int next = 0;
    for (CueBlock block : format == Format.VTT ? CueFile.vtt(source) : CueFile.srt(source)) {
      int from = next;
      while (next < replaced.size() && isIn(block, replaced.get(next))) {
        next++;
      }
      edit(block, replaced.subList(from, next));
    }
    return Splice.replace(source, pieces).text();
  }

  /** The text as it may stand in the file: on one line, and no markup. */
  private String escaped(String text, Kind kind) {
    String line = text.replaceAll("\\s*\\R\\s*", " ");
    if (format == Format.VTT && kind == Kind.CUE) {
      return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
    return line.replace("-->", "->");
  }

  /** Nothing is inserted at the start of a block: what stands there is a piece of it. */
  private static boolean isIn(CueBlock block, Splice.Piece piece) {
    return piece.span().end() <= block.whole().end();
  }

  private void edit(CueBlock block, List<Splice.Piece> inside) {
    if (block.kind() != CueBlock.Kind.CUE) {
      if (block.kind() == CueBlock.Kind.STYLE) {
        drop(block.whole());
      } else {
        pieces.addAll(inside);
      }
      return;
    }
    List<CueToken> tokens = CuePayload.tokens(source, block, format == Format.VTT);
    CueRemains remains = new CueRemains(source, block, tokens, inside);
    if (remains.isEmptied()) {
      drop(block.whole());
      return;
    }
    pieces.addAll(inside);
    pieces.addAll(new CueVoices(source, tokens, inside).pieces());
    if (format == Format.VTT) {
      pieces.addAll(new CueMarks(source, tokens).escaped(inside));
    }
    remains.idle().forEach(this::drop);
    dropUnseen(block, tokens);
  }

  private void dropUnseen(CueBlock cue, List<CueToken> tokens) {
    cue.identifier()
        .filter(line -> CueBlock.isMachineName(line.in(source)) && !isNumber(line))
        .ifPresent(this::drop);
    cue.settings()
        .filter(settings -> !settings.in(source).isBlank())
        .ifPresent(this::keepKnownSettings);
    tokens.stream()
        .filter(token -> token.kind() == CueToken.Kind.HIDDEN)
        .forEach(token -> drop(token.source()));
  }

  private boolean isNumber(Span line) {
    return line.in(source).strip().chars().allMatch(Character::isDigit);
  }

  private void keepKnownSettings(Span settings) {
    StringBuilder known = new StringBuilder();
    BETWEEN_SETTINGS
        .splitAsStream(settings.in(source))
        .filter(setting -> KNOWN_SETTING.matcher(setting).matches())
        .forEach(setting -> known.append(' ').append(setting));
    pieces.add(new Splice.Piece(settings, known.toString()));
  }

  private void drop(Span span) {
    pieces.add(new Splice.Piece(span, ""));
  }
}
