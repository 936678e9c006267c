package org.sottovoce.mention;

import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;

/**
 * A document's text for matching: same length, same offsets, with a barrier where nothing may
 * match, that is in timestamps and between segments.
 */
public final class ReadableText {

  /** Stands for a unit that belongs to no mention: no letter, no digit, no white space. */
  public static final char BARRIER = '\uFFFC';

  private ReadableText() {}

  /** The text of {@code document} with its barriers. */
  public static String of(SegmentedDocument document) {
    StringBuilder text = new StringBuilder(document.text());
    int before = 0;
    for (Segment segment : document.segments()) {
      if (before > 0) {
        block(text, before, segment.span().start());
      }
      segment.timestamp().ifPresent(time -> block(text, time.start(), time.end()));
      before = segment.span().end();
    }
    return text.toString();
  }

  private static void block(StringBuilder text, int start, int end) {
    for (int at = start; at < end; at++) {
      text.setCharAt(at, BARRIER);
    }
  }
}
