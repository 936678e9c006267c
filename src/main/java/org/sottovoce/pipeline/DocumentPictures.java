package org.sottovoce.pipeline;

import java.util.Map;
import org.sottovoce.document.Document;
import org.sottovoce.document.Format;
import org.sottovoce.document.PictureReader;
import org.sottovoce.document.PictureTaker;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.docx.DocxReader;
import org.sottovoce.document.html.HtmlReader;
import org.sottovoce.document.odf.OdtReader;
import org.sottovoce.document.pdf.PdfReader;
import org.sottovoce.document.rtf.RtfReader;

/** The pictures of documents of whatever format. Immutable and safe for any thread. */
public final class DocumentPictures {

  private final Map<Format, PictureReader> readers =
      Map.of(
          Format.DOCX, new DocxReader(),
          Format.ODT, new OdtReader(),
          Format.RTF, new RtfReader(),
          Format.HTML, new HtmlReader(),
          Format.PDF, new PdfReader());

  /**
   * Hands over the pictures that {@code document} lists, each decoded when its turn comes. Slow.
   *
   * @throws UnreadableDocument when its source cannot be read again
   */
  public void of(Document document, PictureTaker taker) throws UnreadableDocument {
    if (!document.pictures().isEmpty() && readers.containsKey(document.format())) {
      readers.get(document.format()).pictures(document.source(), taker);
    }
  }
}
