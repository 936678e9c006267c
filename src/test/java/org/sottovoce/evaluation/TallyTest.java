package org.sottovoce.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final Tally TALLY = new Tally(8, 6, 4, 6, 4, 3, 1);

  @Test
  void sharesAreOfTheirOwnWhole() {
    assertEquals(OptionalDouble.of(0.75), TALLY.coveredRecall());
    assertEquals(OptionalDouble.of(0.5), TALLY.exactRecall());
    assertEquals(OptionalDouble.of(4.0 / 6), TALLY.overlapPrecision());
    assertEquals(OptionalDouble.of(0.5), TALLY.typePrecision());
  }

  @Test
  void lenientPrecisionLeavesNamesOfSomethingElseOut() {
    assertEquals(OptionalDouble.of(0.8), TALLY.lenientPrecision());
    assertEquals(OptionalDouble.empty(), new Tally(0, 0, 0, 2, 0, 0, 2).lenientPrecision());
  }

  @Test
  void f1IsTheHarmonicMeanOfCoveredRecallAndOverlapPrecision() {
    assertEquals(2 * 0.75 * (4.0 / 6) / (0.75 + 4.0 / 6), TALLY.f1().orElseThrow(), 1e-12);
  }

  @Test
  void f1OfNothingRightIsZero() {
    assertEquals(OptionalDouble.of(0), new Tally(2, 0, 0, 3, 0, 0, 0).f1());
  }

  @Test
  void sharesOfNothingAreEmpty() {
    assertEquals(OptionalDouble.empty(), Tally.NONE.coveredRecall());
    assertEquals(OptionalDouble.empty(), Tally.NONE.overlapPrecision());
    assertEquals(OptionalDouble.empty(), new Tally(1, 0, 0, 0, 0, 0, 0).f1());
  }

  @Test
  void talliesAddPartByPart() {
    Tally sum = TALLY.plus(new Tally(1, 1, 0, 2, 1, 1, 1));
    assertEquals(new Tally(9, 7, 4, 8, 5, 4, 2), sum);
  }

  @Test
  void aPartLargerThanItsWholeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Tally(1, 2, 0, 0, 0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Tally(0, 0, 0, 1, 2, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Tally(0, 0, 0, 2, 1, 2, 0));
    assertThrows(IllegalArgumentException.class, () -> new Tally(0, 0, 0, 2, 1, 1, 2));
  }
}
