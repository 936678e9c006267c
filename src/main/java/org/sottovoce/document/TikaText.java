package org.sottovoce.document;

import java.io.IOException;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.sottovoce.document.ParseGuard.ParseStopped;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.xml.sax.SAXException;

/**
 * What Tika sees in one file: its paragraphs and the properties that people wrote.
 *
 * @param blocks the paragraphs and cells, in the order of the file
 * @param properties the values of its properties
 * @param pictures how many pictures it shows
 */
record TikaText(List<XhtmlParts.Block> blocks, List<String> properties, int pictures) {

  private static final long SECONDS = 15;
  private static final long CHARACTERS = 20_000_000;

  TikaText {
    blocks = List.copyOf(blocks);
    properties = List.copyOf(properties);
  }

  /**
   * Parses {@code source} with everything that Tika knows of it.
   *
   * @throws UnreadableDocument when Tika cannot read it to its end
   */
  static TikaText of(SourceFile source) throws UnreadableDocument {
    return of(source, new ParseContext());
  }

  /**
   * Parses a PDF, turned lines of which are otherwise read letter by letter. As {@link #of} where
   * that loses letters: Tika turns pages by whole degrees and leaves out what does not lie flat
   * then.
   *
   * @throws UnreadableDocument when Tika cannot read it to its end
   */
  static TikaText ofPages(SourceFile source, GlyphOrder order) throws UnreadableDocument {
    TikaText plain = of(source, context(pdf(order)));
    PDFParserConfig pdf = pdf(order);
    pdf.setDetectAngles(true);
    try {
      TikaText turned = of(source, context(pdf));
      return turned.letters() < plain.letters() ? plain : turned;
    } catch (UnreadableDocument e) {
      return plain;
    }
  }

  private long letters() {
    return blocks.stream()
        .flatMapToInt(block -> block.text().codePoints())
        .filter(Character::isLetterOrDigit)
        .count();
  }

  /**
   * Parses {@code source} without the files that are embedded in it.
   *
   * @param order of the letters, if it has pages
   * @throws UnreadableDocument when Tika cannot read it to its end
   */
  static TikaText withoutEmbedded(SourceFile source, GlyphOrder order) throws UnreadableDocument {
    ParseContext context = context(pdf(order));
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return of(source, context);
  }

  private static ParseContext context(PDFParserConfig pdf) {
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, pdf);
    return context;
  }

  private static TikaText of(SourceFile source, ParseContext context) throws UnreadableDocument {
    Parser parser = new TikaParsers().together();
    return of(source, parser, new Metadata(), configured(context, parser));
  }

  /**
   * Parses {@code source} with one parser.
   *
   * @param metadata what the parser is told of the file
   * @throws UnreadableDocument when it cannot read it to its end
   */
  static TikaText of(SourceFile source, Parser parser, Metadata metadata, ParseContext context)
      throws UnreadableDocument {
    XhtmlParts parts = new XhtmlParts(new ParseGuard(SECONDS, CHARACTERS));
    try (TikaInputStream in = TikaInputStream.get(source.open())) {
      parser.parse(in, parts, metadata, context);
    } catch (IOException | SAXException | TikaException | RuntimeException e) {
      // The parsers throw whatever a malformed file provokes in them, checked or not.
      throw new UnreadableDocument(reason(e), e);
    } catch (NoClassDefFoundError e) {
      // Cryptography for certificates is left out of the program: only encrypted files ask for it.
      boolean encrypted = String.valueOf(e.getMessage()).contains("bouncycastle");
      throw new UnreadableDocument(encrypted ? Reason.ENCRYPTED : Reason.UNKNOWN_TYPE, e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      // Deeply nested or vast files are the file's fault, and the program goes on.
      throw new UnreadableDocument(Reason.TOO_COMPLEX, e);
    }
    return new TikaText(parts.blocks(), PropertyValues.of(metadata), parts.pictures());
  }

  private static ParseContext configured(ParseContext context, Parser parser) {
    context.set(Parser.class, parser);
    context.set(HtmlMapper.class, new EveryElement());
    context.set(PDFParserConfig.class, context.get(PDFParserConfig.class, pdf(GlyphOrder.DRAWN)));
    OfficeParserConfig office = new OfficeParserConfig();
    office.setIncludeHeadersAndFooters(true);
    office.setIncludeShapeBasedContent(true);
    // Of the two extractors for DOCX, the streaming one leaves tracked deletions out.
    office.setUseSAXDocxExtractor(true);
    office.setIncludeDeletedContent(false);
    office.setIncludeMoveFromContent(false);
    office.setExtractMacros(false);
    context.set(OfficeParserConfig.class, office);
    return context;
  }

  private static PDFParserConfig pdf(GlyphOrder order) {
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setSortByPosition(order == GlyphOrder.SEEN);
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractInlineImages(false);
    pdf.setExtractAnnotationText(true);
    pdf.setExtractAcroFormContent(true);
    pdf.setExtractBookmarksText(true);
    // Else words that are struck twice are read as one.
    pdf.setSuppressDuplicateOverlappingText(true);
    // A page that fails must not pass as a page without text.
    pdf.setCatchIntermediateIOExceptions(false);
    return pdf;
  }

  private static Reason reason(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseStopped stopped) {
        return stopped.reason();
      }
      if (cause instanceof EncryptedDocumentException
          || cause instanceof org.apache.poi.EncryptedDocumentException) {
        return Reason.ENCRYPTED;
      }
      if (cause instanceof ZeroByteFileException) {
        return Reason.EMPTY;
      }
      if (cause instanceof UnsupportedFormatException) {
        return Reason.UNKNOWN_TYPE;
      }
      if (cause instanceof WriteLimitReachedException) {
        return Reason.TOO_LARGE;
      }
    }
    return Reason.DAMAGED;
  }

  @Override
  public String toString() {
    return "TikaText[" + blocks.size() + " blocks, " + properties.size() + " properties]";
  }
}
