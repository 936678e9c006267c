package org.sottovoce.document;

import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.xml.sax.ContentHandler;

/** Takes none of the files inside a file: neither their text nor their names are seen. */
final class NothingEmbedded implements EmbeddedDocumentExtractor {

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return false;
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
    // Whoever calls without asking first gets nothing as well.
  }
}
