package org.sottovoce.document;

import java.util.EnumMap;
import java.util.Map;
import org.sottovoce.document.UnreadableDocument.Reason;

/**
 * Reads any file: tells its type by content and chooses the reader. Safe for any thread as long as
 * the readers that it was given are.
 */
public final class DocumentReaders implements DocumentReader {

  private final TypeDetector detector = new TypeDetector();
  private final CaptionReader captions = new CaptionReader();
  private final MarkdownReader markdown = new MarkdownReader();
  private final PlainTextReader plain = new PlainTextReader();
  private final TikaReader tika = new TikaReader();
  private final Map<Format, DocumentReader> anchored;

  /** Readers for all formats; what has no reader with anchors is read through Tika. */
  public DocumentReaders() {
    this(Map.of());
  }

  /**
   * @param anchored readers with anchors for formats that are not plain text
   */
  public DocumentReaders(Map<Format, DocumentReader> anchored) {
    this.anchored = new EnumMap<>(Format.class);
    this.anchored.putAll(anchored);
  }

  @Override
  public Document read(SourceFile source) throws UnreadableDocument {
    DetectedType type = detector.detect(source);
    Document document =
        type.text().isPresent()
            ? readText(source, type.format(), type.text().get())
            : readPackage(source, type.format());
    if (document.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UnreadableDocument(Reason.NO_TEXT);
    }
    return document;
  }

  private Document readText(SourceFile source, Format format, DecodedText text)
      throws UnreadableDocument {
    return switch (format) {
      case VTT, SRT -> captions.read(source, text, format);
      case MD -> markdown.read(source, text);
      default -> readShaped(source, format, text);
    };
  }

  /** What only looks like its format is plain text: the reader of a format is its judge. */
  private Document readShaped(SourceFile source, Format format, DecodedText text)
      throws UnreadableDocument {
    try {
      DocumentReader reader = anchored.get(format);
      return reader == null ? plain.read(source, text) : reader.read(source);
    } catch (UnreadableDocument e) {
      if (e.reason() != Reason.UNKNOWN_TYPE) {
        throw e;
      }
      return plain.read(source, text);
    }
  }

  private Document readPackage(SourceFile source, Format format) throws UnreadableDocument {
    if (format == Format.PDF) {
      PdfNesting.check(source);
    }
    DocumentReader reader = anchored.get(format);
    return reader == null ? tika.read(source, format) : reader.read(source);
  }
}
