package org.sottovoce.document;

import org.sottovoce.document.Document.Fidelity;

/** Reads caption files, WebVTT and SubRip: each cue is a part with its time. */
final class CaptionReader {

  /** The document of {@code text}, decoded from {@code source}. */
  Document read(SourceFile source, DecodedText text, Format format) throws UnreadableDocument {
    CueText cues = format == Format.VTT ? CueText.vtt(text.text()) : CueText.srt(text.text());
    Document document = new Document(source, format, cues.text(), cues.parts(), Fidelity.COVERED);
    return TextOpinion.text(
        document, text, seen -> CaptionPayload.of(TextOpinion.lines(seen), format));
  }
}
