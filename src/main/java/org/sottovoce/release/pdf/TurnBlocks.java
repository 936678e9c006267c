package org.sottovoce.release.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.TextPart.Timecode;
import org.sottovoce.release.Passage;
import org.sottovoce.release.SegmentPieces.Look;
import org.sottovoce.release.SegmentPieces.Piece;
import org.sottovoce.release.pdf.Block.Cell;
import org.sottovoce.release.pdf.Block.Group;
import org.sottovoce.release.pdf.Block.Heads;
import org.sottovoce.release.pdf.Block.Lines;
import org.sottovoce.release.pdf.Block.Row;
import org.sottovoce.segment.Segment;

/** Passages as blocks: number, speaker, time, and what was said; or a table. */
final class TurnBlocks {

  /** A table with more columns has no room for words: its cells stand below each other. */
  private static final int MOST_COLUMNS = 8;

  private TurnBlocks() {}

  /** The block of a passage of a section of that kind. */
  static Block of(Passage passage, Kind kind) {
    if (passage instanceof Passage.Turn turn) {
      boolean note = kind == Kind.FOOTNOTE || kind == Kind.ENDNOTE;
      return turn(turn.segment(), Paragraphs.of(runs(turn)), note ? Tag.NOTE : Tag.TURN);
    }
    Passage.Grid grid = (Passage.Grid) passage;
    return grid.columns() > MOST_COLUMNS ? stacked(grid) : table(grid);
  }

  /** The block of a turn that is an item of a list. */
  static Block item(Passage.Turn turn) {
    Lines text =
        new Lines(Tag.ITEM_TEXT, Shape.ITEM, Optional.of(number(turn.segment())), runs(turn));
    return new Group(Tag.ITEM, Optional.empty(), List.of(text));
  }

  private static List<Run> runs(Passage.Turn turn) {
    List<Run> runs = new ArrayList<>();
    if (turn.segment().timestamp().isEmpty()) {
      turn.time().ifPresent(t -> runs.add(new Run(Style.TIMESTAMP, Tag.CUE_TIME, clock(t) + " ")));
    }
    turn.pieces().forEach(piece -> runs.add(run(piece, Style.TEXT)));
    return runs;
  }

  private static Block turn(Segment segment, List<List<Run>> paragraphs, Tag tag) {
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

  private static Run number(Segment segment) {
    return new Run(Style.NUMBER, Tag.TURN_NUMBER, Integer.toString(segment.number()));
  }

  private static Run run(Piece piece, Style plain) {
    return switch (piece.look()) {
      case SPEAKER -> new Run(Style.SPEAKER, Tag.SPEAKER, piece.text());
      case TIMESTAMP -> new Run(Style.TIMESTAMP, Tag.TIMESTAMP, piece.text());
      case CONTENT -> Run.of(plain, piece.text());
    };
  }

  private static String clock(Timecode time) {
    long seconds = time.startMillis() / 1000;
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  private static Block table(Passage.Grid grid) {
    List<Row> rows = new ArrayList<>();
    for (Passage.Row row : grid.rows()) {
      boolean heading = grid.headed() && rows.isEmpty();
      List<Cell> cells = row.cells().stream().map(piece -> cell(piece, heading)).toList();
      rows.add(new Row(Optional.of(number(row.first())), cells));
    }
    return new Block.Table(Shape.TABLE, rows);
  }

  private static Cell cell(Piece piece, boolean heading) {
    if (heading) {
      return new Cell(Heads.COLUMN, List.of(Run.of(Style.TABLE_HEAD, piece.text())));
    }
    Heads over = piece.look() == Look.SPEAKER ? Heads.ROW : Heads.NOTHING;
    return new Cell(over, List.of(run(piece, Style.TABLE)));
  }

  private static Block stacked(Passage.Grid grid) {
    List<Block> rows = new ArrayList<>();
    for (Passage.Row row : grid.rows()) {
      List<List<Run>> cells =
          row.cells().stream()
              .filter(piece -> !piece.text().isEmpty())
              .map(piece -> List.of(run(piece, Style.TEXT)))
              .toList();
      rows.add(turn(row.first(), cells, Tag.TURN));
    }
    return new Group(Tag.NONE, Optional.empty(), rows);
  }
}
