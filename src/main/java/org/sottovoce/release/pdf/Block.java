package org.sottovoce.release.pdf;

import java.util.List;
import java.util.Optional;

/** A part of the page's contents: a group of parts, lines of text, or a table. */
sealed interface Block {

  /**
   * Parts that belong together.
   *
   * @param bookmark what the bookmark that leads here says
   */
  record Group(Tag tag, Optional<Bookmark> bookmark, List<Block> blocks) implements Block {
    public Group {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A paragraph or heading.
   *
   * @param beside what stands in the margin before its first line
   */
  record Lines(Tag tag, Shape shape, Optional<Run> beside, List<Run> runs) implements Block {
    public Lines {
      runs = List.copyOf(runs);
    }

    static Lines of(Tag tag, Shape shape, Style style, String text) {
      return new Lines(tag, shape, Optional.empty(), List.of(Run.of(style, text)));
    }
  }

  /** A table, row by row. */
  record Table(Shape shape, List<Row> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** A row of a table, with what stands in the margin beside it. */
  record Row(Optional<Run> beside, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell of a table; {@code over} says what it is a heading of, if anything. */
  record Cell(Heads over, List<Run> runs) {
    public Cell {
      runs = List.copyOf(runs);
    }
  }

  /** What the cell of a table is a heading of. */
  enum Heads {
    NOTHING,
    ROW,
    COLUMN
  }

  /** What a bookmark says, and how deep it stands in the tree, from 0. */
  record Bookmark(int depth, String title) {}
}
