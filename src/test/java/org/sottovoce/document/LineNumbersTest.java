package org.sottovoce.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.XhtmlParts.Block;

class LineNumbersTest {

  @Test
  void columnOfNumbersInStepGoes() {
    assertEquals(
        blocks("Mary lives here.", "Owen asks."),
        LineNumbers.without(blocks("Mary lives here.", "1", "2\n3", "4", "5", "Owen asks.")));
  }

  @Test
  void numbersThatSaySomethingStay() {
    List<Block> blocks = blocks("Ages:", "34", "35", "61", "2019", "7", "8", "9", "Mary");
    assertEquals(blocks, LineNumbers.without(blocks));
  }

  private static List<Block> blocks(String... texts) {
    return Stream.of(texts).map(t -> new Block(Kind.BODY, t, Optional.empty())).toList();
  }
}
