package org.sottovoce.mention;

import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

/**
 * A document's text for matching: same length, same offsets, with a barrier where nothing may
 * match, that is in timestamps and between segments.
 *
 * <p>No barrier parts segments that one speech runs through: captions that follow each other
 * without a label or the end of a sentence between them, and paragraphs that a hyphen parts in the
 * middle of a word, as at the end of a page. What is found across such a border is a mention on
 * either side of it.
 */
public final class ReadableText {

  /** Stands for a unit that belongs to no mention: no letter, no digit, no white space. */
  public static final char BARRIER = '\uFFFC';

  private static final String ENDS = ".!?…:;\"”)]";
  private static final int WIDEST = 8;

  private ReadableText() {}

  /** The text of {@code document} with its barriers. */
  public static String of(SegmentedDocument document) {
    StringBuilder text = new StringBuilder(document.text());
    Segment before = null;
    for (Segment segment : document.segments()) {
      if (before != null && !flows(document.text(), before, segment)) {
        block(text, before.span().gapTo(segment.span()));
      }
      segment.timestamp().ifPresent(time -> block(text, time));
      before = segment;
    }
    return text.toString();
  }

  private static boolean flows(String text, Segment before, Segment after) {
    boolean apart =
        before.kind() != after.kind()
            || after.label().isPresent()
            || after.timestamp().isPresent()
            || before.span().isEmpty();
    Span gap = before.span().gapTo(after.span());
    if (apart || gap.length() > WIDEST || !gap.in(text).isBlank()) {
      return false;
    }
    char last = text.charAt(gap.start() - 1);
    return before.kind() == Kind.CUE
        ? ENDS.indexOf(last) < 0
        : last == '-' && gap.start() > 1 && areLetters(text, gap.start() - 2, gap.end());
  }

  private static boolean areLetters(String text, int last, int next) {
    return Character.isLetter(text.charAt(last)) && Character.isLowerCase(text.charAt(next));
  }

  private static void block(StringBuilder text, Span span) {
    for (int at = span.start(); at < span.end(); at++) {
      text.setCharAt(at, BARRIER);
    }
  }
}
