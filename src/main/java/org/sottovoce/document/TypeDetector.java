package org.sottovoce.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.sottovoce.document.UnreadableDocument.Reason;

/**
 * Tells the type of a file by its content; its name says only whether a plain text is Markdown.
 *
 * <p>Tika says what the bytes look like. A container or markup that Tika has a parser for is taken
 * at its word; whatever else decodes as text is text, since Tika sees source code and mail in many
 * a transcript. Safe for any thread.
 */
final class TypeDetector {

  private static final String TEXT = "text/plain";
  private static final String PROTECTED_OOXML = "application/x-tika-ooxml-protected";
  private static final int HEAD = 1 << 13;
  private static final int PDF_END = 1 << 12;
  private static final Pattern MAIL_HEADER =
      Pattern.compile(
          "(?im)^(?:message-id|received|mime-version|return-path|x-mailer|content-type|date|to): ?\\S");

  private static final Pattern FLAT_TEXT =
      Pattern.compile("office:mimetype=[\"']application/vnd\\.oasis\\.opendocument\\.text[\"'-]");

  private final Detector detector = new DefaultDetector();
  private final TextDecoder decoder = new TextDecoder();
  private final TextSniffer sniffer = new TextSniffer();
  private final TikaParsers parsers = new TikaParsers();

  /**
   * What {@code source} is.
   *
   * @throws UnreadableDocument when it is empty, encrypted, damaged or nothing that is read here
   */
  DetectedType detect(SourceFile source) throws UnreadableDocument {
    byte[] bytes = source.bytes();
    if (bytes.length == 0) {
      throw new UnreadableDocument(Reason.EMPTY);
    }
    MediaType seen = mediaType(source);
    if (seen.toString().equals(PROTECTED_OOXML)) {
      throw new UnreadableDocument(Reason.ENCRYPTED);
    }
    if (parsers.read(seen) && !isMistaken(seen, bytes)) {
      Format format = isFlatText(seen, bytes) ? Format.ODT : format(seen);
      if (format == Format.PDF && isCutShort(bytes)) {
        throw new UnreadableDocument(Reason.DAMAGED);
      }
      return new DetectedType(format, seen, Optional.empty());
    }
    Optional<DecodedText> text = decoder.decode(bytes);
    if (text.isEmpty()) {
      throw new UnreadableDocument(isBrokenOffice(bytes) ? Reason.DAMAGED : Reason.UNKNOWN_TYPE);
    }
    return new DetectedType(
        sniffer.sniff(text.get().text(), source.name()), MediaType.parse(TEXT), text);
  }

  private MediaType mediaType(SourceFile source) throws UnreadableDocument {
    try (InputStream in = TikaInputStream.get(source.open())) {
      return detector.detect(in, new Metadata());
    } catch (IOException | RuntimeException e) {
      // The container detectors open hostile packages and throw whatever the package provokes.
      throw new UnreadableDocument(Reason.DAMAGED, e);
    }
  }

  private static Format format(MediaType type) {
    return switch (type.getBaseType().toString()) {
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.ms-word.template.macroenabled.12" ->
          Format.DOCX;
      case "application/pdf" -> Format.PDF;
      case "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.text-template" ->
          Format.ODT;
      case "application/rtf" -> Format.RTF;
      case "text/html", "application/xhtml+xml" -> Format.HTML;
      default -> Format.OTHER;
    };
  }

  /** An OpenDocument in one XML file is a text when it says so; it may be a sheet as well. */
  private static boolean isFlatText(MediaType seen, byte[] bytes) {
    return seen.getSubtype().startsWith("vnd.oasis.opendocument.")
        && seen.getSubtype().contains("flat")
        && FLAT_TEXT.matcher(head(bytes)).find();
  }

  /** A transcript that begins with "From:" or "Date:" is no mail: a mail has more than one such. */
  private static boolean isMistaken(MediaType seen, byte[] bytes) {
    if (!seen.toString().equals("message/rfc822")) {
      return false;
    }
    String head = head(bytes);
    return MAIL_HEADER.matcher(head).results().limit(3).count() < 3;
  }

  /** PDFs are read leniently: one whose end is missing would pass with the pages that are left. */
  private static boolean isCutShort(byte[] bytes) {
    byte[] end = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - PDF_END), bytes.length);
    return !new String(end, StandardCharsets.ISO_8859_1).contains("%%EOF");
  }

  /** A package cut short is told from other binary files by the names of its first parts. */
  private static boolean isBrokenOffice(byte[] bytes) {
    String head = head(bytes);
    return head.startsWith("PK\u0003\u0004")
        && (head.contains("[Content_Types].xml")
            || head.contains("_rels/.rels")
            || head.contains("word/")
            || head.contains("mimetypeapplication/"));
  }

  private static String head(byte[] bytes) {
    return new String(
        Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1);
  }
}
