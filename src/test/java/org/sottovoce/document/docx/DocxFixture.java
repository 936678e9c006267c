package org.sottovoce.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sottovoce.document.SourceFile;

/** Builds small DOCX files out of raw XML, for tests. */
public final class DocxFixture {

  /** The namespace declarations that the XML of every part may rely on. */
  public static final String NAMESPACES = namespaces();

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, StringBuilder> links = new LinkedHashMap<>();

  private DocxFixture() {}

  /** A package whose body is {@code xml}. */
  public static DocxFixture body(String xml) {
    DocxFixture fixture = new DocxFixture();
    fixture.link("", "rId1", "officeDocument", "word/document.xml", false);
    return fixture.part(
        "word/document.xml",
        "<w:document" + NAMESPACES + "><w:body>" + xml + "</w:body></w:document>");
  }

  /** A paragraph of one run. */
  public static String paragraph(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  /** A run of one text. */
  public static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** Adds a part with that XML, without links to it. */
  public DocxFixture part(String name, String xml) {
    return part(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  public DocxFixture part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /** Adds a part below {@code word/} that the document links to. */
  public DocxFixture linked(String id, String kind, String name, String xml) {
    return link("word/document.xml", id, kind, name, false).part("word/" + name, xml);
  }

  /** Adds a root element's content as such a part: a header, the footnotes. */
  public DocxFixture linked(String id, String kind, String name, String root, String content) {
    return linked(id, kind, name, "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">");
  }

  /** Adds a relationship of {@code part}. */
  public DocxFixture link(String part, String id, String kind, String target, boolean external) {
    String type = kind.contains(":") ? kind : OFFICE + kind;
    links
        .computeIfAbsent(PartNames.relationshipsOf(part), name -> new StringBuilder())
        .append("<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"")
        .append(external ? " TargetMode=\"External\"/>" : "/>");
    return this;
  }

  /** The package as a file. */
  public SourceFile file() {
    return new SourceFile("fixture.docx", bytes());
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(zip, "[Content_Types].xml", contentTypes().getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, StringBuilder> link : links.entrySet()) {
        String xml =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + link.getValue()
                + "</Relationships>";
        entry(zip, link.getKey(), xml.getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        entry(zip, part.getKey(), part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static String contentTypes() {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + defaults()
        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
        + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
  }

  private static String defaults() {
    StringBuilder all = new StringBuilder();
    for (String extension : List.of("bin", "png", "jpeg", "xlsx", "docx", "odttf", "html")) {
      all.append(
          "<Default Extension=\"" + extension + "\" ContentType=\"application/octet-stream\"/>");
    }
    return all.toString();
  }

  private static String namespaces() {
    StringBuilder all = new StringBuilder();
    for (WordNamespace namespace : WordNamespace.values()) {
      all.append(" xmlns:" + namespace.prefix() + "=\"" + namespace.uri() + "\"");
    }
    return all
        + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
        + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"";
  }
}
