package org.sottovoce.document;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.document.XhtmlParts.Block;

/**
 * The second opinion on a document that is a text file: Tika reads the file as plain text, or as a
 * table, and every word that it sees has to stand in the review text.
 *
 * <p>The differences that are by rule: what the format says is no payload, such as the times of
 * cues and the keys of JSON, is no word; Tika is told the charset, since it takes many a file in
 * UTF-8 for something else, and the reader's charset is known to give the file's bytes back; a word
 * with U+FFFD beside it is not compared, since Tika puts that where XML can hold no character. Of
 * plain text and Markdown, whose review text is the whole file, both read with the same escapes,
 * this shows no more than that decoding lost nothing.
 */
public final class TextOpinion {

  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n]");
  private static final Pattern CUT_WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]*+\\uFFFD+");
  private static final Pattern CUT_START = Pattern.compile("(?<=\\uFFFD)[\\p{L}\\p{M}\\p{N}]++");
  private static final Map<Character, String> SEPARATORS =
      Map.of(',', "comma", ';', "semicolon", '\t', "tab");

  private TextOpinion() {}

  /**
   * {@code read} as {@link CoverageCheck} leaves it, compared with the text of its file.
   *
   * @param payload takes the text that Tika sees and gives what people wrote of it, without what
   *     the format puts around their words
   * @throws UnreadableDocument {@link Reason#NOT_COVERED} when Tika cannot read the file
   */
  public static Document text(
      Document read, DecodedText decoded, Function<String, List<String>> payload)
      throws UnreadableDocument {
    String seen =
        seen(read, TikaParsers.text(decoded.charset()), new Metadata()).stream()
            .map(Block::text)
            .collect(Collectors.joining("\n"));
    return CoverageCheck.compared(
        read, payload.apply(seen).stream().map(TextOpinion::block).toList());
  }

  /** The lines of a text, without their ends. */
  static List<String> lines(String text) {
    return LINE_END.splitAsStream(text).toList();
  }

  /**
   * The same of a table, compared with its cells.
   *
   * @param separator a comma, a semicolon or a tab
   * @throws UnreadableDocument {@link Reason#NOT_COVERED} when Tika cannot read the file
   */
  public static Document cells(Document read, DecodedText decoded, char separator)
      throws UnreadableDocument {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, type(separator, decoded.charset()));
    List<Block> seen = seen(read, TikaParsers.table(), metadata);
    return CoverageCheck.compared(read, seen.stream().map(block -> block(block.text())).toList());
  }

  private static List<Block> seen(Document read, Parser parser, Metadata metadata)
      throws UnreadableDocument {
    try {
      return TikaText.of(read.source(), parser, metadata, new ParseContext()).blocks();
    } catch (UnreadableDocument e) {
      throw new UnreadableDocument(Reason.NOT_COVERED, e);
    }
  }

  private static String type(char separator, Charset charset) {
    String kind = separator == '\t' ? "tsv" : "csv";
    return "text/"
        + kind
        + "; charset="
        + charset.name()
        + "; delimiter="
        + SEPARATORS.get(separator);
  }

  private static Block block(String line) {
    String whole =
        line.indexOf('\uFFFD') < 0
            ? line
            : CUT_WORD.matcher(CUT_START.matcher(line).replaceAll("")).replaceAll(" ");
    return new Block(Kind.BODY, whole, Optional.empty());
  }
}
