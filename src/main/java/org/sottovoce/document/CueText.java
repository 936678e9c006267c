package org.sottovoce.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.TextPart.Timecode;
import org.sottovoce.text.Span;

/**
 * The review text of a caption file: one line for each voice in each cue, written {@code "Name:
 * words"}, and one for each note, header line and identifier that holds words.
 */
final class CueText {

  private static final SourceNode FILE = new SourceNode("", 0);
  private static final Pattern SIGNATURE = Pattern.compile("(?:WEBVTT|NOTE)(?:[ \\t]+|$)");

  private final String text;
  private final boolean vtt;
  private final StringBuilder review = new StringBuilder();
  private final List<TextPart> parts = new ArrayList<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private int start;

  private CueText(String text, boolean vtt) {
    this.text = text;
    this.vtt = vtt;
  }

  /** The review text of a WebVTT file. */
  static CueText vtt(String text) {
    return new CueText(text, true).with(CueFile.vtt(text));
  }

  /** The review text of a SubRip file. */
  static CueText srt(String text) {
    return new CueText(text, false).with(CueFile.srt(text));
  }

  /** The review text. */
  String text() {
    return review.toString();
  }

  /** Its parts, each a line of it. */
  List<TextPart> parts() {
    return List.copyOf(parts);
  }

  private CueText with(List<CueBlock> blocks) {
    for (CueBlock block : blocks) {
      switch (block.kind()) {
        case STYLE -> {}
        case HEADER -> addLines(Kind.PROPERTY, block.lines());
        case NOTE -> addLines(Kind.NOTE, block.lines());
        case CUE -> addCue(block);
      }
    }
    return this;
  }

  private void addLines(Kind kind, List<Span> lines) {
    boolean first = true;
    for (Span line : lines) {
      addRun(first ? withoutSignature(line) : line);
      endPart(kind, Optional.empty());
      first = false;
    }
  }

  /** A first line without the word that says what the block is. */
  private Span withoutSignature(Span line) {
    var signature = SIGNATURE.matcher(text).region(line.start(), line.end());
    return vtt && signature.lookingAt() ? new Span(signature.end(), line.end()) : line;
  }

  private void addCue(CueBlock cue) {
    cue.identifier()
        .filter(line -> !CueBlock.isMachineName(line.in(text)))
        .ifPresent(line -> addLines(Kind.NAME, List.of(line)));
    for (CueToken token : CuePayload.tokens(text, cue, vtt)) {
      switch (token.kind()) {
        case TEXT -> addRun(token.source());
        case UNIT -> addUnit(token);
        case VOICE -> endPart(Kind.CUE, cue.timing());
        case VOICE_END -> endName();
        case MARKUP, HIDDEN -> {}
      }
    }
    endPart(Kind.CUE, cue.timing());
  }

  private void endName() {
    if (review.length() > start) {
      review.append(": ");
    }
  }

  private void addRun(Span source) {
    anchor(source, source.length());
    review.append(text, source.start(), source.end());
  }

  private void addUnit(CueToken unit) {
    anchor(unit.source(), unit.text().length());
    review.append(unit.text());
  }

  private void anchor(Span source, int length) {
    if (length > 0) {
      anchors.add(
          new Anchor(Span.of(review.length(), length), FILE, source.start(), source.length()));
    }
  }

  /** Ends the part that is being built; what holds no words is taken back. */
  private void endPart(Kind kind, Optional<Timecode> time) {
    Span span = new Span(start, review.length());
    if (span.in(review).isBlank()) {
      review.setLength(start);
    } else {
      parts.add(new TextPart(kind, span, anchors, Optional.empty(), time));
      review.append('\n');
    }
    anchors.clear();
    start = review.length();
  }
}
