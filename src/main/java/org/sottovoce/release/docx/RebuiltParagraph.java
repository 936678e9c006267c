package org.sottovoce.release.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Timecode;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.SegmentPieces;
import org.sottovoce.release.SegmentPieces.Look;
import org.sottovoce.release.SegmentPieces.Piece;
import org.sottovoce.segment.Segment;

/**
 * One segment as it will stand in a rebuilt document.
 *
 * @param kind where the segment stood in the original
 * @param label what stands before the content, stripped: time and speaker
 * @param content what was said, and what the text has after it
 */
record RebuiltParagraph(TextPart.Kind kind, List<Piece> label, List<Piece> content) {

  RebuiltParagraph {
    label = List.copyOf(label);
    content = List.copyOf(content);
  }

  /** The paragraphs of all segments, in order. */
  static List<RebuiltParagraph> of(RedactedDocument document) {
    TreeMap<Integer, TextPart> partsByStart = new TreeMap<>();
    for (TextPart part : document.original().document().parts()) {
      partsByStart.put(part.span().start(), part);
    }
    List<RebuiltParagraph> paragraphs = new ArrayList<>();
    for (Segment segment : document.original().segments()) {
      Map.Entry<Integer, TextPart> part = partsByStart.floorEntry(segment.span().start());
      Optional<Timecode> time =
          part == null || segment.timestamp().isPresent()
              ? Optional.empty()
              : part.getValue().time();
      paragraphs.add(of(segment, time, SegmentPieces.of(document, segment)));
    }
    return paragraphs;
  }

  /** Whether the content stands in, beside its label. */
  boolean hangs() {
    return !label.isEmpty();
  }

  /** How many characters the label takes, with a blank after each of its pieces. */
  int labelLength() {
    return label.stream().mapToInt(piece -> piece.text().length() + 1).sum();
  }

  private static RebuiltParagraph of(Segment segment, Optional<Timecode> time, List<Piece> pieces) {
    List<Piece> label = new ArrayList<>();
    List<Piece> content = new ArrayList<>();
    time.ifPresent(t -> label.add(new Piece(Look.TIMESTAMP, clock(t))));
    for (Piece piece : pieces) {
      if (piece.look() == Look.CONTENT || !content.isEmpty()) {
        content.add(piece);
      } else {
        label.add(new Piece(piece.look(), piece.text().strip()));
      }
    }
    return new RebuiltParagraph(segment.kind(), label, content);
  }

  private static String clock(Timecode time) {
    long seconds = time.startMillis() / 1000;
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
