package org.sottovoce.release.pdf;

import java.util.List;

/** The words of blocks, one run after another. */
final class Prose {

  private final StringBuilder words = new StringBuilder();

  private Prose() {}

  /** What {@code block} says, a line for each run and bookmark. */
  static String of(Block block) {
    Prose prose = new Prose();
    prose.add(block);
    return prose.words.toString();
  }

  private void add(Block block) {
    if (block instanceof Block.Group group) {
      group.bookmark().ifPresent(bookmark -> words.append(bookmark.title()).append('\n'));
      group.blocks().forEach(this::add);
    } else if (block instanceof Block.Lines lines) {
      add(lines.runs());
    } else if (block instanceof Block.Table table) {
      table.rows().forEach(row -> row.cells().forEach(cell -> add(cell.runs())));
    }
  }

  private void add(List<Run> runs) {
    runs.forEach(run -> words.append(run.text()).append('\n'));
  }
}
