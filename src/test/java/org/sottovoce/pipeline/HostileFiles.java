package org.sottovoce.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that were made to break a reader. All text in them is made up. */
public final class HostileFiles {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private HostileFiles() {}

  /** An Office Open XML document whose body holds {@code body}, with {@code prolog} before it. */
  static byte[] docx(String prolog, String body) throws IOException {
    return zip(
        Map.of(
            "word/document.xml",
            bytes(
                prolog
                    + "<w:document xmlns:w=\""
                    + W
                    + "\"><w:body>"
                    + body
                    + "</w:body></w:document>")));
  }

  /** A package with the frame of an Office Open XML document and {@code more}. */
  static byte[] zip(Map<String, byte[]> more) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        bytes(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml"
                + ".document.main+xml\"/></Types>"));
    parts.put(
        "_rels/.rels",
        bytes(
            "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument"
                + "/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                + "</Relationships>"));
    parts.putAll(more);
    return archive(parts);
  }

  /** An OpenDocument text whose content is {@code prolog} and {@code body}. */
  static byte[] odt(String prolog, String body) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
    parts.put(
        "content.xml",
        bytes(
            prolog
                + "<office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                + "<office:body><office:text>"
                + body
                + "</office:text></office:body></office:document-content>"));
    parts.put(
        "META-INF/manifest.xml",
        bytes(
            "<manifest:manifest"
                + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry manifest:full-path=\"/\""
                + " manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                + "</manifest:manifest>"));
    return archive(parts);
  }

  static byte[] archive(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** A document type in which ten entities of ten entities each make a billion words. */
  static String billionLaughs() {
    StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"laugh\">");
    for (int level = 1; level < 10; level++) {
      type.append("<!ENTITY e").append(level).append(" \"");
      type.append(("&e" + (level - 1) + ";").repeat(10)).append("\">");
    }
    return type.append("]>").toString();
  }

  /** A PDF of numbered objects, the first of which is its catalogue; with a right table. */
  static byte[] pdf(String... objects) {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < objects.length; i++) {
      table.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = file.length();
    file.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
    file.append(table).append("trailer\n<</Size ").append(objects.length + 1);
    file.append("/Root 1 0 R>>\nstartxref\n").append(start).append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A PDF of one page with a font, what the page draws, and further objects from number 6 on. */
  public static byte[] page(String resources, String content, String... more) {
    String[] objects = new String[5 + more.length];
    objects[0] = "<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>";
    objects[1] = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    objects[2] =
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0"
            + " R>>"
            + resources
            + ">>>>";
    objects[3] = stream("", content);
    objects[4] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    System.arraycopy(more, 0, objects, 5, more.length);
    return pdf(objects);
  }

  public static String stream(String entries, String content) {
    return "<<"
        + entries
        + "/Length "
        + content.length()
        + ">>\nstream\n"
        + content
        + "\nendstream";
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
