package org.sottovoce.document.odf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sottovoce.document.SourceFile;

/** Builds small ODT files out of raw XML, for tests. */
public final class OdfFixture {

  private static final String OTHER_NAMESPACES =
      " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
          + " xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\""
          + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\""
          + " xmlns:officeooo=\"http://openoffice.org/2009/office\""
          + " xmlns:math=\"http://www.w3.org/1998/Math/MathML\"";

  private static final String PAGE_LAYOUT = "<style:page-layout style:name=\"Mpm1\"/>";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final String body;
  private String automatic = "";
  private String named = "";
  private String masters = "";
  private String type = "application/vnd.oasis.opendocument.text";

  private OdfFixture(String body) {
    this.body = body;
  }

  /** A package whose text is {@code xml}. */
  public static OdfFixture body(String xml) {
    return new OdfFixture(xml);
  }

  /** A paragraph. */
  public static String paragraph(String content) {
    return "<text:p text:style-name=\"Standard\">" + content + "</text:p>";
  }

  /** Sets the automatic styles of the text. */
  public OdfFixture automatic(String xml) {
    automatic = xml;
    return this;
  }

  /** Sets the named styles. */
  public OdfFixture named(String xml) {
    named = xml;
    return this;
  }

  /** Sets what stands in the one master page: headers and footers. */
  public OdfFixture master(String xml) {
    masters = xml;
    return this;
  }

  /** Sets what the package says of its own type. */
  public OdfFixture type(String mediaType) {
    type = mediaType;
    return this;
  }

  /** Adds a part. */
  public OdfFixture part(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Adds a part. */
  public OdfFixture part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /** The package as a file. */
  public SourceFile file() {
    return new SourceFile("fixture.odt", bytes());
  }

  /** The same as one XML file, with the other parts as properties. */
  public SourceFile flat() {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append(root("", " office:mimetype=\"" + type + "\"")).append("<office:meta>");
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      xml.append("<meta:user-defined meta:name=\"").append(part.getKey()).append("\">");
      xml.append(new String(part.getValue(), StandardCharsets.UTF_8))
          .append("</meta:user-defined>");
    }
    xml.append("</office:meta><office:styles>").append(named).append("</office:styles>");
    xml.append("<office:automatic-styles>").append(automatic).append(PAGE_LAYOUT);
    xml.append("</office:automatic-styles>").append(masterStyles()).append(text());
    byte[] bytes = xml.append("</office:document>").toString().getBytes(StandardCharsets.UTF_8);
    return new SourceFile("fixture.fodt", bytes);
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(zip, "mimetype", type.getBytes(StandardCharsets.US_ASCII));
      entry(zip, "content.xml", content().getBytes(StandardCharsets.UTF_8));
      entry(zip, "styles.xml", styles().getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        entry(zip, part.getKey(), part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private String content() {
    return root("-content", "")
        + "<office:automatic-styles>"
        + automatic
        + "</office:automatic-styles>"
        + text()
        + "</office:document-content>";
  }

  private String text() {
    return "<office:body><office:text>" + body + "</office:text></office:body>";
  }

  private String styles() {
    return root("-styles", "")
        + "<office:styles>"
        + named
        + "</office:styles><office:automatic-styles>"
        + PAGE_LAYOUT
        + "</office:automatic-styles>"
        + masterStyles()
        + "</office:document-styles>";
  }

  private String masterStyles() {
    return "<office:master-styles><style:master-page"
        + " style:name=\"Standard\" style:page-layout-name=\"Mpm1\">"
        + masters
        + "</style:master-page></office:master-styles>";
  }

  private static String root(String name, String attributes) {
    StringBuilder root = new StringBuilder("<office:document" + name + OTHER_NAMESPACES);
    for (OdfNamespace namespace : OdfNamespace.values()) {
      if (namespace != OdfNamespace.XML) {
        root.append(" xmlns:" + namespace.prefix() + "=\"" + namespace.uri() + "\"");
      }
    }
    return root + " office:version=\"1.3\"" + attributes + ">";
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
