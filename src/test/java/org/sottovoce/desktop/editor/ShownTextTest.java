package org.sottovoce.desktop.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.desktop.TestReviews;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.text.Span;
import org.sottovoce.text.Splice;

class ShownTextTest {

  private static final RecognizedDocument DOCUMENT = TestReviews.INTERVIEW;

  private static ShownText replaced(List<Splice.Piece> pieces) {
    return new ShownText(Splice.replace(DOCUMENT.document().text(), pieces));
  }

  private static List<Splice.Piece> pieces(Random random) {
    List<Splice.Piece> pieces = new ArrayList<>();
    for (Mention mention : DOCUMENT.mentions()) {
      if (random.nextInt(3) > 0) {
        pieces.add(new Splice.Piece(mention.span(), "[x" + "yz ".repeat(random.nextInt(12)) + "]"));
      }
    }
    return pieces;
  }

  private static PageLayout set(ShownText shown, int width) {
    return Typesetter.set(DOCUMENT.document(), shown, PageLayoutTest.FACE, width);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyCharacterOfWhatIsShownStandsOnExactlyOneLine(long seed) {
    Random random = new Random(seed);
    ShownText shown = replaced(pieces(random));
    PageLayout page = set(shown, 250 + random.nextInt(700));
    boolean[] stands = new boolean[shown.text().length()];
    for (Block block : page.blocks(0, page.height())) {
      for (Line line : block.lines()) {
        for (int at = line.span().start(); at < line.span().end(); at++) {
          assertFalse(stands[at], "twice at " + at + ", seed " + seed);
          stands[at] = true;
        }
      }
    }
    for (int at = 0; at < stands.length; at++) {
      char unit = shown.text().charAt(at);
      assertTrue(stands[at] || !Character.isLetterOrDigit(unit), "missing, seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void aClickOnAReplacementFindsTheMentionAndElsewhereTheCharacter(long seed) {
    Random random = new Random(seed);
    List<Splice.Piece> pieces = pieces(random);
    PageLayout page = set(replaced(pieces), 600);
    for (Splice.Piece piece : pieces) {
      for (Rectangle box : page.boxes(piece.span())) {
        int offset = page.offsetAt(box.x, box.y + box.height / 2);
        assertEquals(piece.span().start(), offset, "seed " + seed);
      }
    }
    for (int at = 0; at < DOCUMENT.document().text().length(); at++) {
      Span unit = Span.of(at, 1);
      if (pieces.stream().noneMatch(piece -> piece.span().overlaps(unit))) {
        for (Rectangle box : page.boxes(unit)) {
          assertEquals(at, page.offsetAt(box.x, box.y + box.height / 2), "seed " + seed);
        }
      }
    }
  }

  @Test
  void aReplacementOverABorderBelongsToTheFirstPart() {
    ShownText shown =
        new ShownText(Splice.replace("abcdef", List.of(new Splice.Piece(new Span(2, 4), "XYZ"))));
    assertEquals("abXYZ", shown.part(new Span(0, 3)).in(shown.text()));
    assertEquals("ef", shown.part(new Span(3, 6)).in(shown.text()));
    assertEquals("XYZe", shown.part(new Span(2, 5)).in(shown.text()));
  }
}
