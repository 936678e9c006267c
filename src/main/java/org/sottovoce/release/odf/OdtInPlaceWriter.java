package org.sottovoce.release.odf;

import java.io.IOException;
import org.sottovoce.document.Document;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.odf.OdfContent;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;

/**
 * Writes ODT in place: a new package with the original's text, look, headers, notes and tables, and
 * the replacements where the originals stood.
 *
 * <p>Annotations, tracked deletions, pictures, embedded objects, properties, settings, metadata,
 * macros, signatures, fonts and every part that is not named here do not travel. Fields that draw
 * on properties, on the computer or on a formula become their results. A replacement that reaches
 * over the end of a paragraph leaves the two paragraphs apart.
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
    OdfPackageBuilder builder = new OdfPackageBuilder();
    builder.xml("content.xml", new OdfScrubber(edited).scrub(edited.content().content()));
    edited
        .content()
        .styles()
        .ifPresent(styles -> builder.xml("styles.xml", new OdfScrubber(edited).scrub(styles)));
    return builder.build(code);
  }
}
