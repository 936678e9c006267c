package org.sottovoce.document;

import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.document.html.HtmlReader;
import org.sottovoce.document.table.TableReader;

/**
 * The readers of the formats that a text has by how it looks: a release may look like another of
 * them, and is read here as what it was written as.
 */
public final class OwnReaders {

  private OwnReaders() {}

  /**
   * Reads {@code source} as {@code format}; what is no table for certain any more is plain text.
   *
   * @throws IllegalArgumentException when files of that format tell it themselves
   */
  public static Document read(SourceFile source, Format format) throws UnreadableDocument {
    DecodedText text =
        new TextDecoder()
            .decode(source.bytes())
            .orElseThrow(() -> new UnreadableDocument(Reason.UNKNOWN_TYPE));
    return switch (format) {
      case TXT -> new PlainTextReader().read(source, text);
      case MD -> new MarkdownReader().read(source, text);
      case VTT, SRT -> new CaptionReader().read(source, text, format);
      case HTML -> new HtmlReader().read(source);
      case CSV, TSV -> table(source, text);
      default -> throw new IllegalArgumentException("files of this format tell it themselves");
    };
  }

  private static Document table(SourceFile source, DecodedText text) throws UnreadableDocument {
    try {
      return new TableReader().read(source);
    } catch (UnreadableDocument e) {
      if (e.reason() != Reason.UNKNOWN_TYPE) {
        throw e;
      }
      return new PlainTextReader().read(source, text);
    }
  }
}
