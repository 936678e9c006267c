package org.sottovoce.document;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.csv.TextAndCSVParser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.xwpf.ml2006.Word2006MLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.parser.wordperfect.WordPerfectParser;

/**
 * The parsers of Tika that are let near a file. They are named one by one, so that no parser that
 * starts other programs or recognises pictures is found on the class path by chance.
 */
final class TikaParsers {

  private final List<Parser> documents =
      List.of(
          new PDFParser(),
          new OOXMLParser(),
          new OfficeParser(),
          new OpenDocumentParser(),
          new FlatOpenDocumentParser(),
          new RTFParser(),
          new JSoupParser(),
          new EpubParser(),
          new RFC822Parser(),
          new WordPerfectParser(),
          new WordMLParser(),
          new Word2006MLParser());

  private final Set<MediaType> types;

  TikaParsers() {
    ParseContext context = new ParseContext();
    types =
        documents.stream()
            .flatMap(parser -> parser.getSupportedTypes(context).stream())
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  /** Whether one of the parsers reads files of {@code type}. */
  boolean read(MediaType type) {
    return types.contains(type.getBaseType());
  }

  /** The parser of plain text, for a file whose charset is known. */
  static Parser text(Charset charset) {
    return new TXTParser((in, metadata) -> charset);
  }

  /** The parser of separated values; what separates them is told with the file. */
  static Parser table() {
    return new TextAndCSVParser();
  }

  /** All of them behind one parser, which also reads documents inside documents, text included. */
  Parser together() {
    Parser[] all = new Parser[documents.size() + 1];
    documents.toArray(all);
    all[documents.size()] = new TXTParser();
    return new AutoDetectParser(new DefaultDetector(), all);
  }
}
