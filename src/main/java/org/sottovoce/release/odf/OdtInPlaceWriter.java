package org.sottovoce.release.odf;

import java.io.IOException;
import java.util.Optional;
import org.sottovoce.document.Document;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.odf.OdfContent;
import org.sottovoce.document.odf.OdfNamespace;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;
import org.w3c.dom.Element;

/**
 * Writes ODT in place: a new package with the original's text, look, headers, notes and tables, and
 * the replacements where the originals stood.
 *
 * <p>Pictures that nobody kept become grey areas. Annotations, tracked deletions, embedded objects,
 * properties, metadata, settings that are not of the layout, macros, signatures, fonts and every
 * part that is not named here do not travel. Fields that draw on properties, on the computer or on
 * a formula become their results. A replacement that reaches over the end of a paragraph leaves the
 * two paragraphs apart.
 */
public final class OdtInPlaceWriter implements ReleaseWriter {

  /**
   * {@inheritDoc}
   *
   * @throws IOException also when the document was not read with anchors
   */
  @Override
  public byte[] write(RedactedDocument document) throws IOException {
    Document original = document.original().document();
    if (!original.releasableInPlace()) {
      throw new IOException("not a document that is released in place");
    }
    try {
      OdfContent content = OdfContent.open(original.source().bytes());
      return build(new EditedOdf(content, document), document.code());
    } catch (UnreadableDocument e) {
      throw new IOException("the original cannot be read again: " + e.reason(), e);
    }
  }

  private static byte[] build(EditedOdf edited, String code) {
    Element content = edited.content().content();
    Optional<String> version = version(content);
    OdfPackageBuilder builder = new OdfPackageBuilder(version);
    builder.xml("content.xml", new OdfScrubber(edited).scrub(content, version));
    Optional<Element> styles = edited.content().styles();
    styles.ifPresent(s -> builder.xml("styles.xml", new OdfScrubber(edited).scrub(s, version)));
    Optional<Element> settings = edited.content().settings();
    settings.ifPresent(s -> builder.xml("settings.xml", LayoutSettings.of(s, version)));
    edited.pictures().pictures().forEach(builder::picture);
    return builder.build(code);
  }

  private static Optional<String> version(Element content) {
    return Optional.of(OdfNamespace.OFFICE.value(content, "version"))
        .filter(version -> version.matches("\\d\\.\\d"));
  }
}
