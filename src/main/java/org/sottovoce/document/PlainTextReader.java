package org.sottovoce.document;

import org.sottovoce.document.TextPart.Kind;

/** Reads plain text: each line that is not blank is a part. */
final class PlainTextReader {

  /** The document of {@code text}, decoded from {@code source}. */
  Document read(SourceFile source, DecodedText text) throws UnreadableDocument {
    Document document = TextLines.document(source, Format.TXT, text.text(), line -> Kind.BODY);
    return TextOpinion.text(document, text, TextOpinion::lines);
  }
}
