package org.sottovoce.document;

import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.text.AlignedText;
import org.sottovoce.text.LineEnds;

/** Reads plain text: each line that is not blank is a part. */
final class PlainTextReader {

  /** The document of {@code text}, decoded from {@code source}. */
  Document read(SourceFile source, DecodedText text) throws UnreadableDocument {
    AlignedText review = new LineEnds().normalize(text.text());
    Document document = TextLines.document(source, Format.TXT, review, line -> Kind.BODY);
    return TextOpinion.text(document, text, TextOpinion::lines);
  }
}
