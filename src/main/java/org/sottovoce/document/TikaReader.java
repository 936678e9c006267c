package org.sottovoce.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.document.XhtmlParts.Block;
import org.sottovoce.text.Span;

/**
 * Reads what has no reader with anchors, through Tika: the text is all there, so that a new file
 * can be made of it, but not where it stands in the source.
 */
public final class TikaReader {

  /**
   * The document of {@code source}, which is no PDF.
   *
   * @throws UnreadableDocument when Tika cannot read it to its end or finds no text
   */
  public Document read(SourceFile source, Format format) throws UnreadableDocument {
    TikaText seen = TikaText.of(source);
    List<Block> lines =
        TableWidths.measured(seen.blocks()).stream()
            .flatMap(block -> lines(block, format))
            .toList();
    return document(source, format, seen, lines);
  }

  /**
   * The document of a PDF.
   *
   * @throws UnreadableDocument when Tika cannot read it to its end or finds no text
   */
  public Document readPages(SourceFile source, GlyphOrder order) throws UnreadableDocument {
    TikaText seen = TikaText.ofPages(source, order);
    return document(source, Format.PDF, seen, PdfLines.joined(seen.blocks()));
  }

  private static Stream<Block> lines(Block block, Format format) {
    return BlockLines.of(block.text(), format).stream()
        .map(line -> new Block(block.kind(), line, block.cell()));
  }

  private static Document document(
      SourceFile source, Format format, TikaText seen, List<Block> lines)
      throws UnreadableDocument {
    Composer composer = new Composer();
    lines.forEach(line -> composer.add(line.kind(), line.text(), line.cell()));
    if (!composer.hasWords) {
      throw new UnreadableDocument(Reason.NO_TEXT);
    }
    seen.properties()
        .forEach(value -> composer.add(Kind.PROPERTY, oneLine(value), Optional.empty()));
    return new Document(
        source,
        format,
        composer.text.toString(),
        composer.parts,
        Fidelity.TEXT_ONLY,
        List.of(),
        pictures(seen));
  }

  /** A document that is made anew from its text has no pictures. */
  private static List<Shortfall> pictures(TikaText seen) {
    return seen.pictures() == 0
        ? List.of()
        : List.of(new Shortfall(Shortfall.Kind.PICTURE, seen.pictures()));
  }

  private static String oneLine(String value) {
    return value.replaceAll("\\s+", " ").strip();
  }

  /** Puts parts on lines of their own. */
  private static final class Composer {
    private final StringBuilder text = new StringBuilder();
    private final List<TextPart> parts = new ArrayList<>();
    private boolean hasWords;

    void add(Kind kind, String line, Optional<Cell> cell) {
      if (line.isBlank()) {
        return;
      }
      Span span = Span.of(text.length(), line.length());
      parts.add(new TextPart(kind, span, List.of(), cell, Optional.empty()));
      text.append(line).append('\n');
      hasWords |= line.codePoints().anyMatch(Character::isLetterOrDigit);
    }
  }
}
