package org.sottovoce.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sottovoce.text.Splice.Piece;

class SpliceTest {

  @Test
  void piecesInAnyOrderAreReplacedInOnePass() {
    AlignedText spliced =
        Splice.replace(
            "Ann met Ann.",
            List.of(new Piece(new Span(8, 11), "Ann Ann"), new Piece(new Span(0, 3), "")));
    assertEquals(" met Ann Ann.", spliced.text());
    assertEquals(new Span(5, 12), spliced.toDerived(new Span(8, 11)));
  }

  @Test
  void overlappingPiecesAreRefused() {
    List<Piece> pieces = List.of(new Piece(new Span(0, 3), "a"), new Piece(new Span(2, 4), "b"));
    assertThrows(IllegalArgumentException.class, () -> Splice.replace("Mary", pieces));
  }

  @Test
  void pieceBeyondTheTextIsRefused() {
    List<Piece> pieces = List.of(new Piece(new Span(2, 5), "a"));
    assertThrows(IllegalArgumentException.class, () -> Splice.replace("Mary", pieces));
  }

  @Test
  void pieceKeepsItsTextToItself() {
    assertFalse(new Piece(new Span(0, 1), "Whitaker").toString().contains("Whit"));
    assertFalse(Splice.replace("Mary", List.of()).toString().contains("Mary"));
  }

  @RepeatedTest(300)
  void everyPieceStandsWhereItsSpanWas(RepetitionInfo repetition) {
    int seed = repetition.getCurrentRepetition();
    RandomText chance = new RandomText(seed);
    String text = chance.text(30);
    List<Piece> pieces = chance.pieces(text.length());
    List<Piece> shuffled = new ArrayList<>(pieces);
    Collections.shuffle(shuffled, new Random(seed));
    AlignedText spliced = Splice.replace(text, shuffled);
    StringBuilder expected = new StringBuilder(text);
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Span span = pieces.get(i).span();
      expected.replace(span.start(), span.end(), pieces.get(i).text());
    }
    assertEquals(expected.toString(), spliced.text(), () -> "seed " + seed);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      assertEquals(
          piece.text(),
          spliced.alignment().changes().get(i).derived().in(spliced.text()),
          () -> "seed " + seed);
    }
  }
}
