package org.sottovoce.release.html;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.sottovoce.document.DecodedText;
import org.sottovoce.document.Document;
import org.sottovoce.document.html.HtmlCharset;
import org.sottovoce.document.html.HtmlPage;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;

/**
 * Writes web pages in place: the original's words and tags with the replacements. Comments,
 * scripts, foreign content, embedded files and what is not known do not travel; pictures become a
 * grey area. Pages in other charsets than UTF-8 and windows-1252 become UTF-8.
 */
public final class HtmlWriter implements ReleaseWriter {

  /** Other charsets are read by few programs, and by some wrongly even where they are declared. */
  private static final Set<Charset> KEPT =
      Set.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));

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
    Charset charset = decoded.charset();
    if (KEPT.contains(charset)) {
      String released = output(document, decoded, page, charset);
      if (charset.newEncoder().canEncode(released)) {
        return decoded.encode(released);
      }
    }
    return output(document, decoded, page, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
  }

  private static String output(
      RedactedDocument document, DecodedText decoded, HtmlPage page, Charset charset) {
    return new HtmlOutput(document, decoded.text(), page, charset.name()).text();
  }
}
