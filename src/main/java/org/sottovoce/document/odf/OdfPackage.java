package org.sottovoce.document.odf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.document.xml.ChildElements;
import org.sottovoce.document.xml.PartXml;
import org.sottovoce.document.zip.ZipContent;
import org.w3c.dom.Element;

/** The parts of an OpenDocument package, inflated within limits. */
final class OdfPackage {

  /** The name of the part with the text. */
  static final String CONTENT = "content.xml";

  /** The name of the part with the named styles, headers and footers. */
  static final String STYLES = "styles.xml";

  private static final String MANIFEST = "META-INF/manifest.xml";

  private final ZipContent zip;

  private OdfPackage(ZipContent zip) {
    this.zip = zip;
  }

  /**
   * Opens a package.
   *
   * @throws UnreadableDocument when it is encrypted, broken, or inflates beyond the limits
   */
  static OdfPackage open(byte[] bytes) throws UnreadableDocument {
    ZipContent zip = ZipContent.open(bytes);
    OdfPackage opened = new OdfPackage(zip);
    if (zip.file("encrypted-package").isPresent() || opened.isEncrypted()) {
      throw new UnreadableDocument(Reason.ENCRYPTED);
    }
    return opened;
  }

  /** What the package says of its own type. */
  String mediaType() {
    return zip.file("mimetype")
        .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip())
        .orElse("");
  }

  /** The root element of a part, if the package has it. */
  Optional<Element> xml(String name) throws UnreadableDocument {
    Optional<byte[]> xml = zip.file(name);
    return xml.isEmpty() ? Optional.empty() : Optional.of(PartXml.parse(xml.get()));
  }

  /** The bytes of a part, if the package has it. */
  Optional<byte[]> part(String name) {
    return zip.file(name);
  }

  private boolean isEncrypted() throws UnreadableDocument {
    Optional<Element> manifest = xml(MANIFEST);
    return manifest.isPresent()
        && ChildElements.of(manifest.get()).stream()
            .flatMap(entry -> ChildElements.of(entry).stream())
            .anyMatch(detail -> "encryption-data".equals(detail.getLocalName()));
  }
}
