package org.sottovoce.release.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipOutputStream;
import org.sottovoce.release.PackageEntry;
import org.sottovoce.release.xml.XmlOutput;

/**
 * Puts a package together: parts with their content types and relationships, document properties
 * without people, one fixed time for all entries, one fixed order.
 */
final class PackageBuilder {

  /** The part that every package of this program begins with. */
  static final String MAIN = "word/document.xml";

  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String OFFICE_TYPE = "application/vnd.openxmlformats-officedocument.";
  private static final String PACKAGE_URI = "http://schemas.openxmlformats.org/package/2006/";
  private static final String PROPERTIES_URI =
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  private static final String CORE = "docProps/core.xml";
  private static final String APP = "docProps/app.xml";
  private static final List<PartLink> NONE = List.of();

  private final Map<String, byte[]> parts = new TreeMap<>();
  private final Map<String, String> types = new TreeMap<>();

  /**
   * Adds a part of WordprocessingML.
   *
   * @param kind the last step of its content type: "styles", "header"
   */
  void word(String name, String kind, byte[] xml, List<PartLink> links) {
    part(name, WORD_TYPE + kind + "+xml", xml, links);
  }

  void theme(String name, byte[] xml, List<PartLink> links) {
    part(name, OFFICE_TYPE + "theme+xml", xml, links);
  }

  void picture(String name, byte[] png) {
    parts.put(name, png);
  }

  /** The finished package; {@code title} is all that its properties say. */
  byte[] build(String title) {
    properties(title);
    parts.put("[Content_Types].xml", contentTypes());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(PackageEntry.named(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  private void part(String name, String type, byte[] content, List<PartLink> links) {
    parts.put(name, content);
    types.put(name, type);
    if (!links.isEmpty()) {
      int slash = name.lastIndexOf('/') + 1;
      String rels = name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
      parts.put(rels, relationships(links));
    }
  }

  private void properties(String title) {
    XmlOutput core = new XmlOutput();
    core.start("cp:coreProperties")
        .attribute("xmlns:cp", PACKAGE_URI + "metadata/core-properties")
        .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    core.start("dc:title").text(title).end().end();
    part(CORE, "application/vnd.openxmlformats-package.core-properties+xml", core.bytes(), NONE);
    XmlOutput app = new XmlOutput();
    app.start("Properties").attribute("xmlns", PROPERTIES_URI);
    app.start("Application").text("Sottovoce").end().end();
    part(APP, OFFICE_TYPE + "extended-properties+xml", app.bytes(), NONE);
    String coreLink = PACKAGE_URI + "relationships/metadata/core-properties";
    parts.put(
        "_rels/.rels",
        relationships(
            List.of(
                PartLink.to("rId1", "officeDocument", MAIN),
                new PartLink("rId2", coreLink, CORE, false),
                PartLink.to("rId3", "extended-properties", APP))));
  }

  private byte[] contentTypes() {
    XmlOutput xml = new XmlOutput();
    xml.start("Types").attribute("xmlns", PACKAGE_URI + "content-types");
    xml.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    xml.empty("Default", "Extension", "png", "ContentType", "image/png");
    xml.empty("Default", "Extension", "jpeg", "ContentType", "image/jpeg");
    types.forEach(
        (name, type) -> xml.empty("Override", "PartName", "/" + name, "ContentType", type));
    return xml.end().bytes();
  }

  private static byte[] relationships(List<PartLink> links) {
    XmlOutput xml = new XmlOutput();
    xml.start("Relationships").attribute("xmlns", PACKAGE_URI + "relationships");
    for (PartLink link : links) {
      xml.start("Relationship")
          .attribute("Id", link.id())
          .attribute("Type", link.type())
          .attribute("Target", link.target());
      if (link.external()) {
        xml.attribute("TargetMode", "External");
      }
      xml.end();
    }
    return xml.end().bytes();
  }
}
