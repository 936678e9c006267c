package org.sottovoce.release;

import java.util.List;
import java.util.Optional;
import org.sottovoce.document.TextPart.Timecode;
import org.sottovoce.release.SegmentPieces.Piece;
import org.sottovoce.segment.Segment;

/** A piece of the released text as a new file sets it: a turn or paragraph, or a table. */
public sealed interface Passage {

  /**
   * One segment outside tables.
   *
   * @param time when it is spoken, by the file and not by its text
   * @param pieces its released text
   */
  record Turn(Segment segment, Optional<Timecode> time, List<Piece> pieces) implements Passage {
    public Turn {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A table.
   *
   * @param headed whether its first row holds headings of columns
   * @param rows all with the same number of cells
   */
  record Grid(boolean headed, List<Row> rows) implements Passage {
    public Grid {
      rows = List.copyOf(rows);
    }

    /** How many cells a row has. */
    public int columns() {
      return rows.isEmpty() ? 0 : rows.get(0).cells().size();
    }
  }

  /** A row of a table: the segment that begins it, and the released text of its cells, stripped. */
  record Row(Segment first, List<Piece> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
