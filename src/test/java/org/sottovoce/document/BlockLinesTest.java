package org.sottovoce.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockLinesTest {

  @Test
  void linesOfAPdfParagraphAreJoinedAndCutWordsMadeWhole() {
    String block =
        "We moved to the town of Tollby with Mary Whit-\naker and the children of Anne-\n"
            + "Marie in the spring of that year, I think,\nand then home.";
    assertEquals(
        List.of(
            "We moved to the town of Tollby with Mary Whitaker and the children of Anne-Marie in"
                + " the spring of that year, I think, and then home."),
        BlockLines.of(block, Format.PDF));
  }

  @Test
  void turnsInOnePdfBlockStayOnLinesOfTheirOwn() {
    String block =
        "Owen: Where do you live now, and for how long?\nMary: In Tollby.\n[00:12] Owen: I see.\n"
            + "• a ship";
    assertEquals(
        List.of(
            "Owen: Where do you live now, and for how long?",
            "Mary: In Tollby.",
            "[00:12] Owen: I see.",
            "• a ship"),
        BlockLines.of(block, Format.PDF));
  }

  @Test
  void tabsAndInvisibleCharactersBetweenWordsAreOneBlank() {
    assertEquals(
        List.of("Mary Whitaker came"),
        BlockLines.of("Mary\t\u200BWhitaker \u0007came", Format.PDF));
  }

  @Test
  void lineEndsElsewhereAreKept() {
    assertEquals(
        List.of("Owen: Where?", "Mary: Here."),
        BlockLines.of("Owen: Where?\nMary: Here.\n\n", Format.RTF));
  }
}
