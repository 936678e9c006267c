package org.sottovoce.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sottovoce.document.Document;
import org.sottovoce.pipeline.FormatCatalogue;
import org.sottovoce.release.Imprint;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.docx.DocxRebuilder;
import org.sottovoce.release.pdf.PdfWriter;

/** One talk as a file of every format that is released in place. */
final class FormatFiles {

  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:";

  private final List<String> turns;

  /**
   * @param turns each a paragraph, a cue or a row
   */
  FormatFiles(List<String> turns) {
    this.turns = List.copyOf(turns);
  }

  /** The files by the extension of their format. */
  Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("txt", utf8(joined(i -> turns.get(i) + "\n\n")));
    files.put("vtt", utf8("WEBVTT\n\n" + joined(i -> times(i, ".") + turns.get(i) + "\n\n")));
    files.put("srt", utf8(joined(i -> (i + 1) + "\n" + times(i, ",") + turns.get(i) + "\n\n")));
    files.put(
        "html", utf8("<html><body>" + joined(i -> "<p>" + xml(i) + "</p>\n") + "</body></html>"));
    files.put(
        "json",
        utf8(
            "{\"segments\":["
                + joined(this::segment)
                + "{\"start\":0,\"end\":1,\"text\":\"Bye.\"}]}"));
    files.put("csv", utf8("start,speaker,text\n" + joined(this::row)));
    files.put("rtf", utf8("{\\rtf1\\ansi " + joined(i -> rtf(i) + "\\par\n") + "}"));
    files.put("odt", odt());
    RedactedDocument plain = plain();
    files.put("docx", new DocxRebuilder().write(plain));
    files.put("pdf", new PdfWriter(new Imprint("benchmark", "none", LocalDate.EPOCH)).write(plain));
    return files;
  }

  private RedactedDocument plain() {
    Document document = Document.ofText(joined(i -> turns.get(i) + "\n\n"));
    return RedactedDocument.of("T01", FormatCatalogue.intake().segment(document), List.of());
  }

  private String joined(IntFunction<String> piece) {
    return IntStream.range(0, turns.size()).mapToObj(piece).collect(Collectors.joining());
  }

  private static String times(int cue, String point) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d%s000 --> %02d:%02d:%02d%s900%n",
        cue / 3600,
        cue / 60 % 60,
        cue % 60,
        point,
        cue / 3600,
        cue / 60 % 60,
        cue % 60,
        point);
  }

  private String segment(int i) {
    String text = turns.get(i).replace("\\", "").replace("\"", "\\\"");
    return "{\"start\":" + i + ",\"end\":" + i + ".9,\"text\":\"" + text + "\"},\n";
  }

  private String row(int i) {
    return i + ",P" + i % 2 + ",\"" + turns.get(i).replace("\"", "\"\"") + "\"\n";
  }

  private String rtf(int i) {
    StringBuilder rtf = new StringBuilder();
    for (int at = 0; at < turns.get(i).length(); at++) {
      char unit = turns.get(i).charAt(at);
      if (unit < 0x80) {
        rtf.append(unit == '\\' || unit == '{' || unit == '}' ? "\\" : "").append(unit);
      } else {
        rtf.append("\\u").append((short) unit).append('?');
      }
    }
    return rtf.toString();
  }

  private String xml(int i) {
    return turns.get(i).replace("&", "&amp;").replace("<", "&lt;");
  }

  private byte[] odt() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      entry(
          zip,
          "content.xml",
          "<office:document-content xmlns:office=\""
              + OFFICE
              + "office:1.0\" xmlns:text=\""
              + OFFICE
              + "text:1.0\" office:version=\"1.2\"><office:body><office:text>"
              + joined(i -> "<text:p>" + xml(i) + "</text:p>")
              + "</office:text></office:body></office:document-content>");
      entry(
          zip,
          "META-INF/manifest.xml",
          "<manifest:manifest xmlns:manifest=\""
              + OFFICE
              + "manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\""
              + " manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
              + "<manifest:file-entry manifest:full-path=\"content.xml\""
              + " manifest:media-type=\"text/xml\"/></manifest:manifest>");
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(utf8(content));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
