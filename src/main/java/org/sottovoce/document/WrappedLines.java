package org.sottovoce.document;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.XhtmlParts.Block;

/**
 * Puts the lines of a PDF's paragraphs together again where each came as a paragraph of its own. A
 * line was wrapped when the first word of the next one would not have fitted on it; a next line
 * that opens a turn or an item is left alone.
 */
final class WrappedLines {

  /** Letters differ in width: a line this near to the longest one is as good as full. */
  private static final double NEARLY = 0.94;

  private static final int SHORTEST_PAGE_WIDTH = 40;

  private WrappedLines() {}

  /** The same text in fewer blocks. */
  static List<Block> joined(List<Block> blocks) {
    int width =
        blocks.stream()
            .filter(WrappedLines::isRunning)
            .mapToInt(block -> last(block).length())
            .max()
            .orElse(0);
    List<Block> joined = new ArrayList<>();
    for (Block block : blocks) {
      int end = joined.size() - 1;
      if (end >= 0 && continues(joined.get(end), block, width)) {
        Block before = joined.get(end);
        joined.set(
            end, new Block(before.kind(), before.text() + "\n" + block.text(), before.cell()));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private static boolean continues(Block before, Block block, int width) {
    if (width < SHORTEST_PAGE_WIDTH || !isRunning(before) || !isRunning(block)) {
      return false;
    }
    String next = block.text().strip();
    String firstWord = next.split("\\s", 2)[0];
    return !BlockLines.opens(next)
        && last(before).length() + 1 + firstWord.length() > width * NEARLY;
  }

  private static boolean isRunning(Block block) {
    return block.kind() == Kind.BODY && block.cell().isEmpty() && !block.text().isBlank();
  }

  private static String last(Block block) {
    String text = block.text().strip();
    return text.substring(text.lastIndexOf('\n') + 1).strip();
  }
}
