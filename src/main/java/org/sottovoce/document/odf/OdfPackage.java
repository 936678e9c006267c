package org.sottovoce.document.odf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.document.xml.ChildElements;
import org.sottovoce.document.xml.PartXml;
import org.sottovoce.document.zip.ZipContent;
import org.w3c.dom.Element;

/** The parts of an OpenDocument package, inflated within limits, or of one that is not packed. */
final class OdfPackage {

  /** The name of the part with the text. */
  static final String CONTENT = "content.xml";

  /** The name of the part with the named styles, headers and footers. */
  static final String STYLES = "styles.xml";

  /** The name of the part with the settings. */
  static final String SETTINGS = "settings.xml";

  private static final String MANIFEST = "META-INF/manifest.xml";

  private final Optional<ZipContent> zip;
  private final FlatParts flat;

  private OdfPackage(Optional<ZipContent> zip, FlatParts flat) {
    this.zip = zip;
    this.flat = flat;
  }

  /**
   * Opens a package, or a document that is one XML file.
   *
   * @throws UnreadableDocument when it is encrypted, broken, or inflates beyond the limits
   */
  static OdfPackage open(byte[] bytes) throws UnreadableDocument {
    if (FlatParts.isFlat(bytes)) {
      return new OdfPackage(Optional.empty(), FlatParts.of(PartXml.parse(bytes)));
    }
    ZipContent zip = ZipContent.open(bytes);
    OdfPackage opened = new OdfPackage(Optional.of(zip), FlatParts.none());
    if (zip.file("encrypted-package").isPresent() || opened.isEncrypted()) {
      throw new UnreadableDocument(Reason.ENCRYPTED);
    }
    return opened;
  }

  /** What the package says of its own type. */
  String mediaType() {
    return zip.map(
            parts ->
                parts
                    .file("mimetype")
                    .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip())
                    .orElse(""))
        .orElse(flat.mediaType());
  }

  /** The root element of a part, if the package has it. */
  Optional<Element> xml(String name) throws UnreadableDocument {
    if (zip.isEmpty()) {
      return flat.part(name);
    }
    Optional<byte[]> xml = zip.get().file(name);
    return xml.isEmpty() ? Optional.empty() : Optional.of(PartXml.parse(xml.get()));
  }

  /** The bytes of a part, if there is a package that has it. */
  Optional<byte[]> part(String name) {
    return zip.flatMap(parts -> parts.file(name));
  }

  private boolean isEncrypted() throws UnreadableDocument {
    Optional<Element> manifest = xml(MANIFEST);
    return manifest.isPresent()
        && ChildElements.of(manifest.get()).stream()
            .flatMap(entry -> ChildElements.of(entry).stream())
            .anyMatch(detail -> "encryption-data".equals(detail.getLocalName()));
  }
}
