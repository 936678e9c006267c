package org.sottovoce.release.rtf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sottovoce.document.Document;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.rtf.RtfContent;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;

/**
 * Writes RTF in place: the original's text, look, headers, notes and tables, with the replacements
 * where the originals stood.
 *
 * <p>Properties, comments, tracked deletions, embedded objects, unknown groups and every control
 * word that the program does not name do not travel; a plain area stands for each picture that
 * nobody kept. A replacement that reaches over the end of a paragraph leaves the two paragraphs
 * apart.
 */
public final class RtfInPlaceWriter implements ReleaseWriter {

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
      RtfContent content = RtfContent.open(original.source().bytes());
      ReleasedPictures pictures = new ReleasedPictures(content, document.keptPictures());
      String rtf = new RtfOutput(content, new SourceEdits(content, document), pictures).write();
      return rtf.getBytes(StandardCharsets.ISO_8859_1);
    } catch (UnreadableDocument e) {
      throw new IOException("the original cannot be read again: " + e.reason(), e);
    }
  }
}
