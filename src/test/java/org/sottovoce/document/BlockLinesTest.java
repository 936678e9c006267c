package org.sottovoce.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockLinesTest {

  private static CutWords words(String... paragraphs) {
    return new CutWords(Stream.of(paragraphs));
  }

  /** Two lines of a paragraph, what the document says elsewhere, and the two lines as one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          it is a two-       | way street         | a two-way street      | it is a two-way street
          it is a two-       | way street         | Two-way?              | it is a two-way street
          she is cross-      | eyed               | a cross eyed cat      | she is cross-eyed
          it was pre-        | heated             | heated or pre-cooked  | it was pre-heated
          a mother-in-       | law of mine        | my mother-in-law      | a mother-in-law of mine
          the morpho-        | genesis            | its morphogenesis     | the morphogenesis
          we inter-          | viewed her         | she viewed it         | we interviewed her
          we inter-          | viewed her         | we inter-             | we interviewed her
          we met Quill-      | feather            | a quill, a feather    | we met Quillfeather
          we met Quill-      | feather            | Quill-feather came    | we met Quill-feather
          they met quill-    | feather            | Quillfeather, a quill | they met quillfeather
          a well-            | known one          | wellknown, well-known | a wellknown one
          with Anne-         | Marie              | AnneMarie             | with Anne-Marie
          in 2019-           | ish                | in 2019, ish          | in 2019- ish
          a soft­       | ware               | soft ware             | a software
          """)
  void hyphenAtALineEndStaysWhereTheDocumentSaysSo(
      String line, String next, String elsewhere, String joined) {
    String block = line + "\n" + next;
    assertEquals(List.of(joined), BlockLines.ofPage(block, words(elsewhere, block)));
  }

  @Test
  void halvesThatAreWordsAreOneWordInADocumentThatCutsWords() {
    String block = "there was some-\nthing";
    CutWords words = words("some of that thing is an inter-", "view; the interview was", block);
    assertEquals(List.of("there was something"), BlockLines.ofPage(block, words));
  }

  @Test
  void linesOfAPdfParagraphAreJoinedAndCutWordsMadeWhole() {
    String block =
        "We moved to the town of Tollby with Mary Whit-\naker and the children of Anne-\n"
            + "Marie in the spring of that year, I think,\nand then home.";
    assertEquals(
        List.of(
            "We moved to the town of Tollby with Mary Whitaker and the children of Anne-Marie in"
                + " the spring of that year, I think, and then home."),
        BlockLines.ofPage(block, words(block)));
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
        BlockLines.ofPage(block, words(block)));
  }

  @Test
  void tabsAndInvisibleCharactersBetweenWordsAreOneBlank() {
    assertEquals(
        List.of("Mary Whitaker came"),
        BlockLines.ofPage("Mary\t\u200BWhitaker \u0007came", words("")));
  }

  @Test
  void lineEndsElsewhereAreKept() {
    assertEquals(
        List.of("Owen: Where?", "Mary: Here."),
        BlockLines.of("Owen: Where?\nMary: Here.\n\n", Format.RTF));
  }
}
