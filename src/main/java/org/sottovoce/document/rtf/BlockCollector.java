package org.sottovoce.document.rtf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.document.TextPart.Kind;

/**
 * Gathers the blocks of a walk by what they are. Text boxes wait until the paragraph that they hang
 * on is complete.
 */
final class BlockCollector {

  private static final List<Kind> ORDER =
      List.of(
          Kind.BODY,
          Kind.HEADER,
          Kind.FOOTER,
          Kind.FOOTNOTE,
          Kind.ENDNOTE,
          Kind.FIELD,
          Kind.ALT_TEXT,
          Kind.NAME);

  private record Row(int table, int row) {}

  private final Map<Kind, List<RtfBlock>> blocks = new EnumMap<>(Kind.class);
  private final List<RtfBlock> floating = new ArrayList<>();
  private final List<RtfBlock> fonts = new ArrayList<>();
  private final List<RtfBlock> styles = new ArrayList<>();
  private final Map<Row, Integer> widths = new HashMap<>();
  private int tables;

  BlockCollector() {
    ORDER.forEach(kind -> blocks.put(kind, new ArrayList<>()));
  }

  int nextTable() {
    return tables++;
  }

  void add(RtfBlock block) {
    block.cell().ifPresent(c -> widths.merge(row(c), c.columns(), Math::max));
    List<RtfBlock> target = block.kind() == Kind.TEXT_BOX ? floating : blocks.get(block.kind());
    target.add(block);
  }

  /** Takes the name of a font, which is no text to review. */
  void font(RtfBlock name) {
    fonts.add(name);
  }

  /** Takes the name of a style, which is no text to review. */
  void style(RtfBlock name) {
    styles.add(name);
  }

  /** Lets the text boxes that wait follow in the story of that kind. */
  void settle(Kind story) {
    if (story != Kind.TEXT_BOX) {
      blocks.get(story).addAll(floating);
      floating.clear();
    }
  }

  /** All blocks in reading order, their cells measured. */
  List<RtfBlock> blocks() {
    settle(Kind.BODY);
    List<RtfBlock> all = new ArrayList<>();
    for (Kind kind : ORDER) {
      blocks.get(kind).forEach(block -> all.add(measured(block)));
    }
    return all;
  }

  List<RtfBlock> fonts() {
    return fonts;
  }

  List<RtfBlock> styles() {
    return styles;
  }

  private RtfBlock measured(RtfBlock block) {
    Optional<Cell> cell = block.cell().map(this::measured);
    return new RtfBlock(block.kind(), cell, block.runs(), block.frame());
  }

  private Cell measured(Cell cell) {
    return new Cell(cell.table(), cell.row(), cell.column(), widths.get(row(cell)));
  }

  private static Row row(Cell cell) {
    return new Row(cell.table(), cell.row());
  }
}
