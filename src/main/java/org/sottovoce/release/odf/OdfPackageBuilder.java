package org.sottovoce.release.odf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sottovoce.release.PackageEntry;
import org.sottovoce.release.Placeholder;
import org.sottovoce.release.xml.XmlOutput;

/**
 * Puts a package together: the type first and stored, as OpenDocument asks, then parts, properties
 * without people, the placeholder and the manifest that lists them; one fixed time for all.
 */
final class OdfPackageBuilder {

  /** The picture that stands in place of every picture. */
  static final String PICTURE = "Pictures/placeholder.png";

  private static final String TYPE = "application/vnd.oasis.opendocument.text";
  private static final String XML = "text/xml";

  private final Optional<String> version;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();

  /**
   * A package without parts.
   *
   * @param version the version of OpenDocument that all parts say they keep to; readers refuse
   *     packages whose parts disagree
   */
  OdfPackageBuilder(Optional<String> version) {
    this.version = version;
  }

  /** Adds a part. */
  void xml(String name, byte[] xml) {
    part(name, XML, xml);
  }

  /** Adds a picture, of the kind that its name ends with. */
  void picture(String name, byte[] picture) {
    part(name, "image/" + name.substring(name.lastIndexOf('.') + 1), picture);
  }

  /** The finished package; {@code title} is all that its properties say. */
  byte[] build(String title) {
    xml("meta.xml", properties(title));
    part(PICTURE, "image/png", Placeholder.png());
    parts.put("META-INF/manifest.xml", manifest());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      mediaType(zip);
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

  private void part(String name, String type, byte[] content) {
    parts.put(name, content);
    types.put(name, type);
  }

  private static void mediaType(ZipOutputStream zip) throws IOException {
    byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 checksum = new CRC32();
    checksum.update(type);
    ZipEntry entry = PackageEntry.named("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(type);
    zip.closeEntry();
  }

  private byte[] properties(String title) {
    XmlOutput xml = new XmlOutput();
    xml.start("office:document-meta")
        .attribute("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0")
        .attribute("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0")
        .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    version.ifPresent(v -> xml.attribute("office:version", v));
    xml.start("office:meta");
    xml.start("meta:generator").text("Sottovoce").end();
    xml.start("dc:title").text(title).end();
    return xml.end().end().bytes();
  }

  private byte[] manifest() {
    XmlOutput xml = new XmlOutput();
    xml.start("manifest:manifest")
        .attribute("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    version.ifPresent(v -> xml.attribute("manifest:version", v));
    xml.start("manifest:file-entry").attribute("manifest:full-path", "/");
    version.ifPresent(v -> xml.attribute("manifest:version", v));
    xml.attribute("manifest:media-type", TYPE).end();
    types.forEach(
        (name, type) ->
            xml.empty(
                "manifest:file-entry", "manifest:full-path", name, "manifest:media-type", type));
    return xml.end().bytes();
  }
}
