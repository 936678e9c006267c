package org.sottovoce.release.html;

import java.io.IOException;
import org.sottovoce.document.DecodedText;
import org.sottovoce.document.Document;
import org.sottovoce.document.html.HtmlCharset;
import org.sottovoce.document.html.HtmlPage;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;

/**
 * Writes web pages in place: the original's words and tags with the replacements. Comments,
 * scripts, foreign content, embedded files and what is not known do not travel; pictures become a
 * grey area.
 */
public final class HtmlWriter implements ReleaseWriter {

  @Override
  public byte[] write(RedactedDocument document) throws IOException {
    Document original = document.original().document();
    DecodedText decoded =
        HtmlCharset.decode(original.source().bytes())
            .orElseThrow(() -> new IOException("the original is no web page"));
    HtmlPage page = HtmlPage.of(decoded.text());
    if (!page.isSound()) {
      throw new IOException("the places of the words are not known");
    }
    String released = output(document, decoded, page, decoded.charset().name());
    if (!decoded.charset().newEncoder().canEncode(released)) {
      released = output(document, decoded, page, "UTF-8");
    }
    return decoded.encode(released);
  }

  private static String output(
      RedactedDocument document, DecodedText decoded, HtmlPage page, String charset) {
    return new HtmlOutput(document, decoded.text(), page, charset).text();
  }
}
