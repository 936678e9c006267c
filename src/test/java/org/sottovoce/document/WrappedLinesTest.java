package org.sottovoce.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.XhtmlParts.Block;

class WrappedLinesTest {

  private static final String FULL = "P1: We drove the number six up and down the valley until the";

  @Test
  void aLineGoesOnWhenTheNextWordWouldNotHaveFitted() {
    assertEquals(List.of(FULL + "\ndepot closed."), joined(FULL, "depot closed."));
  }

  @Test
  void aShortLineEndsItsParagraph() {
    assertEquals(
        List.of("A short line", "another one", FULL), joined("A short line", "another one", FULL));
  }

  @Test
  void aTurnOpensAParagraphOfItsOwn() {
    assertEquals(List.of(FULL, "Moderator: And then?"), joined(FULL, "Moderator: And then?"));
  }

  @Test
  void aTableCellIsLeftAlone() {
    Optional<Cell> cell = Optional.of(new Cell(0, 0, 0, 2));
    List<Block> blocks = List.of(block(FULL), new Block(Kind.BODY, "depot closed.", cell));
    assertEquals(blocks, WrappedLines.joined(blocks));
  }

  @Test
  void aPageOfShortLinesIsLeftAlone() {
    assertEquals(List.of("one two", "three"), joined("one two", "three"));
  }

  private static List<String> joined(String... lines) {
    return WrappedLines.joined(Stream.of(lines).map(WrappedLinesTest::block).toList()).stream()
        .map(Block::text)
        .toList();
  }

  private static Block block(String text) {
    return new Block(Kind.BODY, text, Optional.empty());
  }
}
