package org.sottovoce.release.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sottovoce.document.TextPart.Timecode;
import org.sottovoce.release.Passage;
import org.sottovoce.release.SegmentPieces.Look;
import org.sottovoce.release.SegmentPieces.Piece;

/**
 * One segment as it will stand in a rebuilt document.
 *
 * @param label what stands before the content, stripped: time and speaker
 * @param content what was said, and what the text has after it
 */
record RebuiltParagraph(List<Piece> label, List<Piece> content) {

  RebuiltParagraph {
    label = List.copyOf(label);
    content = List.copyOf(content);
  }

  /** The paragraph of {@code turn}. */
  static RebuiltParagraph of(Passage.Turn turn) {
    List<Piece> label = new ArrayList<>();
    List<Piece> content = new ArrayList<>();
    if (turn.segment().timestamp().isEmpty()) {
      turn.time().ifPresent(t -> label.add(new Piece(Look.TIMESTAMP, clock(t))));
    }
    for (Piece piece : turn.pieces()) {
      if (piece.look() == Look.CONTENT || !content.isEmpty()) {
        content.add(piece);
      } else {
        label.add(new Piece(piece.look(), piece.text().strip()));
      }
    }
    return new RebuiltParagraph(label, content);
  }

  /** Whether the content stands in, beside its label. */
  boolean hangs() {
    return !label.isEmpty();
  }

  /** How many characters the label takes, with a blank after each of its pieces. */
  int labelLength() {
    return label.stream().mapToInt(piece -> piece.text().length() + 1).sum();
  }

  private static String clock(Timecode time) {
    long seconds = time.startMillis() / 1000;
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
