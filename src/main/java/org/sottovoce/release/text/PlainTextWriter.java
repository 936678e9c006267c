package org.sottovoce.release.text;

import java.nio.charset.StandardCharsets;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;
import org.sottovoce.segment.Segment;
import org.sottovoce.text.Span;

/**
 * Writes the released text of any document as UTF-8 plain text: one paragraph for each segment,
 * with its label and timestamp as they stand in the text.
 */
public final class PlainTextWriter implements ReleaseWriter {

  @Override
  public byte[] write(RedactedDocument document) {
    StringBuilder text = new StringBuilder();
    int written = 0;
    for (Segment segment : document.original().segments()) {
      Span released = document.text().toDerived(segment.span());
      Span rest = new Span(Math.max(written, released.start()), Math.max(written, released.end()));
      String words = rest.in(document.text().text()).strip();
      if (!words.isEmpty()) {
        text.append(words).append("\n\n");
      }
      written = rest.end();
    }
    return text.toString().stripTrailing().concat("\n").getBytes(StandardCharsets.UTF_8);
  }
}
