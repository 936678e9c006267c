package org.sottovoce.release.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.release.Passage;
import org.sottovoce.release.pdf.Block.Group;

/**
 * Makes blocks of passages; paragraphs in sequence that begin with bullets or numbers are a list.
 *
 * @param kind of the section that the passages stand in
 */
record ListFinder(Kind kind) {

  private static final Pattern ITEM =
      Pattern.compile("\\s*(?:[-*\u2013\u2022\u2023\u25E6\u00B7]|[0-9]{1,3}[.)])\\s+\\S");

  /** One item alone is a paragraph: a dash often begins what somebody says. */
  private static final int FEWEST = 2;

  /** The blocks of {@code passages}, in order. */
  List<Block> blocks(List<Passage> passages) {
    List<Block> blocks = new ArrayList<>();
    for (int from = 0; from < passages.size(); ) {
      int to = from;
      while (to < passages.size() && isItem(passages.get(to))) {
        to++;
      }
      if (to - from >= FEWEST) {
        blocks.add(list(passages.subList(from, to)));
      } else {
        to = from + 1;
        blocks.add(TurnBlocks.of(passages.get(from), kind));
      }
      from = to;
    }
    return blocks;
  }

  private static boolean isItem(Passage passage) {
    return passage instanceof Passage.Turn turn
        && !turn.segment().isTurn()
        && turn.time().isEmpty()
        && turn.pieces().size() == 1
        && ITEM.matcher(turn.pieces().get(0).text()).lookingAt();
  }

  private static Block list(List<Passage> items) {
    return new Group(
        Tag.LIST,
        Optional.empty(),
        items.stream().map(item -> TurnBlocks.item((Passage.Turn) item)).toList());
  }
}
