package org.sottovoce.desktop.editor;

import java.util.Optional;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

/**
 * Where the columns of a page stand, from the left: turn numbers, speakers, what was said.
 *
 * @param numberEnd the right edge of the numbers
 * @param speakerX the left edge of the speakers
 * @param speakerWidth how wide they may be
 * @param contentX the left edge of the text
 * @param contentWidth how wide it may be
 */
record Columns(int numberEnd, int speakerX, int speakerWidth, int contentX, int contentWidth) {

  private static final int MEASURE_EM = 40;
  private static final int SPEAKER_EM = 9;
  private static final String CLOCK = "00:00:00";

  /** The columns for {@code document}, shown as {@code shown}, on a page {@code width} wide. */
  static Columns of(SegmentedDocument document, ShownText shown, Typeface face, int width) {
    int em = face.em();
    int numbers = face.note().stringWidth("0".repeat(digits(document)));
    int speakers = Math.min(speakers(document, shown, face), SPEAKER_EM * em);
    int gap = speakers == 0 ? 0 : em * 3 / 2;
    int beside = numbers + speakers + gap + 3 * em;
    int content = Math.max(8 * em, Math.min(MEASURE_EM * em, width - beside));
    int left = Math.max(0, (width - beside - content) / 2) + em;
    int speakerX = left + numbers + em;
    return new Columns(left + numbers, speakerX, speakers, speakerX + speakers + gap, content);
  }

  private static int digits(SegmentedDocument document) {
    return Math.max(3, Integer.toString(document.segments().size()).length());
  }

  private static int speakers(SegmentedDocument document, ShownText shown, Typeface face) {
    String text = shown.text();
    boolean timed = document.document().parts().stream().anyMatch(part -> part.time().isPresent());
    int widest = timed ? face.note().stringWidth(CLOCK) : 0;
    for (Segment segment : document.segments()) {
      Optional<Span> label = segment.label();
      if (label.isPresent()) {
        widest = Math.max(widest, face.label().stringWidth(shown.part(label.get()).in(text)));
      } else if (Typesetter.hasKind(segment)) {
        widest = Math.max(widest, face.note().stringWidth(Typesetter.kind(segment)));
      }
      if (segment.timestamp().isPresent()) {
        String time = shown.part(segment.timestamp().get()).in(text);
        widest = Math.max(widest, face.note().stringWidth(time));
      }
    }
    return widest == 0 ? 0 : widest + face.em() / 4;
  }
}
