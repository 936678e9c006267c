package org.sottovoce.release.text;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Timecode;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;
import org.sottovoce.segment.Segment;
import org.sottovoce.text.Span;

/**
 * Writes the released text of any document as UTF-8 plain text: one paragraph for each segment,
 * with its label and timestamp as they stand in the text. A time that only the format knew is put
 * before the words.
 */
public final class PlainTextWriter implements ReleaseWriter {

  @Override
  public byte[] write(RedactedDocument document) {
    Map<Integer, Timecode> times = times(document);
    StringBuilder text = new StringBuilder();
    int written = 0;
    for (Segment segment : document.original().segments()) {
      Span released = document.text().toDerived(segment.span());
      Span rest = new Span(Math.max(written, released.start()), Math.max(written, released.end()));
      String words = rest.in(document.text().text()).strip();
      if (!words.isEmpty()) {
        Timecode time = times.get(segment.span().start());
        text.append(time == null ? "" : clock(time)).append(words).append("\n\n");
      }
      written = rest.end();
    }
    return text.toString().stripTrailing().concat("\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The times of the parts, by where the parts begin. */
  private static Map<Integer, Timecode> times(RedactedDocument document) {
    Map<Integer, Timecode> times = new HashMap<>();
    for (TextPart part : document.original().document().parts()) {
      part.time().ifPresent(time -> times.put(part.span().start(), time));
    }
    return times;
  }

  private static String clock(Timecode time) {
    long seconds = time.startMillis() / 1000;
    return String.format(
        Locale.ROOT, "[%02d:%02d:%02d] ", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
