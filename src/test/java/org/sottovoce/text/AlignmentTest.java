package org.sottovoce.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.text.Alignment.Change;

class AlignmentTest {

  /** "xMary-yz" becomes "x[P1]yz!": a replacement, a deletion, an insertion. */
  private static final Alignment MARY =
      new Alignment(
          List.of(
              new Change(new Span(1, 5), new Span(1, 5)),
              new Change(new Span(5, 6), new Span(5, 5)),
              new Change(new Span(8, 8), new Span(7, 8))));

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0, 1", // a neighbour of a replacement does not take it
    "2, 3, 1, 5", // a part of a replaced place takes the whole place
    "5, 6, 5, 5", // what was deleted is an empty place
    "6, 7, 5, 6", // what stands behind the deletion moves
    "7, 8, 6, 8", // what an insertion touches takes it
    "8, 8, 7, 8",
    "0, 8, 0, 8"
  })
  void originalSpansMapToDerivedOnes(int start, int end, int derivedStart, int derivedEnd) {
    assertEquals(new Span(derivedStart, derivedEnd), MARY.toDerived(new Span(start, end)));
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 0, 1", "3, 4, 1, 5", "5, 6, 5, 7", "5, 5, 5, 6", "7, 8, 8, 8", "6, 7, 7, 8"})
  void derivedSpansMapToOriginalOnes(int start, int end, int originalStart, int originalEnd) {
    assertEquals(new Span(originalStart, originalEnd), MARY.toOriginal(new Span(start, end)));
  }

  @Test
  void changesOutOfStepAreRefused() {
    List<Change> gap = List.of(new Change(new Span(2, 3), new Span(3, 3)));
    List<Change> overlap =
        List.of(
            new Change(new Span(0, 3), new Span(0, 3)), new Change(new Span(2, 4), new Span(2, 4)));
    assertThrows(IllegalArgumentException.class, () -> new Alignment(gap));
    assertThrows(IllegalArgumentException.class, () -> new Alignment(overlap));
  }

  @Test
  void identityMapsEverySpanToItself() {
    assertEquals(new Span(3, 9), Alignment.identity().toDerived(new Span(3, 9)));
    Alignment one = new Alignment(List.of(new Change(new Span(1, 5), new Span(1, 7))));
    assertEquals(one, Alignment.identity().andThen(one).andThen(Alignment.identity()));
  }

  @RepeatedTest(300)
  void thereAndBackCoversTheSpan(RepetitionInfo repetition) {
    RandomText chance = new RandomText(repetition.getCurrentRepetition());
    String text = chance.text(20);
    AlignedText derived = Splice.replace(text, chance.pieces(text.length()));
    for (int i = 0; i < 20; i++) {
      Span original = chance.span(text.length());
      Span there = derived.toDerived(original);
      assertTrue(
          there.end() <= derived.text().length(), () -> "beyond the text" + seed(repetition));
      assertTrue(derived.toOriginal(there).covers(original), () -> original + seed(repetition));
      Span span = chance.span(derived.text().length());
      assertTrue(
          derived.toDerived(derived.toOriginal(span)).covers(span), () -> span + seed(repetition));
    }
  }

  @Test
  void changesThatTouchInTheTextBetweenBecomeOne() {
    Alignment first = new Alignment(List.of(new Change(new Span(2, 4), new Span(2, 7))));
    Alignment second = new Alignment(List.of(new Change(new Span(5, 9), new Span(5, 5))));
    Alignment both = new Alignment(List.of(new Change(new Span(2, 6), new Span(2, 5))));
    assertEquals(both, first.andThen(second));
  }

  @RepeatedTest(300)
  void composedMapsThereAndBackCoverTheSpan(RepetitionInfo repetition) {
    RandomText chance = new RandomText(repetition.getCurrentRepetition());
    String text = chance.text(20);
    AlignedText first = Splice.replace(text, chance.pieces(text.length()));
    AlignedText second = Splice.replace(first.text(), chance.pieces(first.text().length()));
    Alignment both = first.alignment().andThen(second.alignment());
    for (int i = 0; i < 20; i++) {
      Span span = chance.span(text.length());
      Span there = both.toDerived(span);
      assertTrue(there.end() <= second.text().length(), () -> span + seed(repetition));
      assertTrue(both.toOriginal(there).covers(span), () -> span + seed(repetition));
    }
  }

  @RepeatedTest(200)
  void unchangedTextBetweenChangesMapsUnitForUnit(RepetitionInfo repetition) {
    RandomText chance = new RandomText(repetition.getCurrentRepetition());
    String text = chance.text(20);
    AlignedText derived = Splice.replace(text, chance.pieces(text.length()));
    AlignedText twice = Splice.replace(derived.text(), chance.pieces(derived.text().length()));
    Alignment both = derived.alignment().andThen(twice.alignment());
    Span before = new Span(0, 0);
    for (Change change : both.changes()) {
      Span same = before.gapTo(change.original());
      Span there = Span.of(change.derived().start() - same.length(), same.length());
      assertEquals(same.in(text), there.in(twice.text()), () -> same + seed(repetition));
      before = change.original();
    }
  }

  @RepeatedTest(100)
  void inverseSwapsTheDirections(RepetitionInfo repetition) {
    RandomText chance = new RandomText(repetition.getCurrentRepetition());
    String text = chance.text(20);
    Alignment alignment = Splice.replace(text, chance.pieces(text.length())).alignment();
    Span span = chance.span(text.length());
    assertEquals(
        alignment.toDerived(span),
        alignment.inverse().toOriginal(span),
        () -> span + seed(repetition));
    assertEquals(alignment, alignment.inverse().inverse());
  }

  private static String seed(RepetitionInfo repetition) {
    return ", seed " + repetition.getCurrentRepetition();
  }
}
