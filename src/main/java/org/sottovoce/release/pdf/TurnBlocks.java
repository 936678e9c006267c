package org.sottovoce.release.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sottovoce.document.TextPart.Timecode;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.SegmentPieces;
import org.sottovoce.release.SegmentPieces.Piece;
import org.sottovoce.release.pdf.Block.Group;
import org.sottovoce.release.pdf.Block.Lines;
import org.sottovoce.segment.Segment;

/** Segments as blocks: number, speaker, time, and what was said. */
final class TurnBlocks {

  private final RedactedDocument document;

  TurnBlocks(RedactedDocument document) {
    this.document = document;
  }

  /** The number of {@code segment} as it stands in the margin. */
  static Run number(Segment segment) {
    return new Run(Style.NUMBER, Tag.TURN_NUMBER, Integer.toString(segment.number()));
  }

  /**
   * The block of one segment.
   *
   * @param time when it is spoken, by the file and not by its text
   */
  Block of(Segment segment, Optional<Timecode> time, Tag tag) {
    List<Run> runs = new ArrayList<>();
    if (segment.timestamp().isEmpty()) {
      time.ifPresent(t -> runs.add(new Run(Style.TIMESTAMP, Tag.CUE_TIME, clock(t) + " ")));
    }
    for (Piece piece : SegmentPieces.of(document, segment)) {
      runs.add(run(piece));
    }
    List<List<Run>> paragraphs = Paragraphs.of(runs);
    List<Block> blocks = new ArrayList<>();
    for (List<Run> paragraph : paragraphs) {
      boolean first = blocks.isEmpty();
      blocks.add(
          new Lines(
              Tag.PARAGRAPH,
              first ? Shape.TURN : Shape.NEXT,
              first ? Optional.of(number(segment)) : Optional.empty(),
              paragraph));
    }
    return new Group(tag, Optional.empty(), blocks);
  }

  private static Run run(Piece piece) {
    return switch (piece.look()) {
      case SPEAKER -> new Run(Style.SPEAKER, Tag.SPEAKER, piece.text());
      case TIMESTAMP -> new Run(Style.TIMESTAMP, Tag.TIMESTAMP, piece.text());
      case CONTENT -> Run.of(Style.TEXT, piece.text());
    };
  }

  private static String clock(Timecode time) {
    long seconds = time.startMillis() / 1000;
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
