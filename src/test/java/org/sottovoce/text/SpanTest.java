package org.sottovoce.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({"-1, 2", "3, 2", "-2, -1"})
  void spanThatIsNoneIsRefused(int start, int end) {
    assertThrows(IllegalArgumentException.class, () -> new Span(start, end));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3, 2, 5, true",
    "0, 3, 3, 5, false",
    "0, 9, 4, 5, true",
    "4, 4, 0, 9, false",
    "0, 9, 4, 4, false",
    "2, 5, 2, 5, true"
  })
  void overlapNeedsAUnitInCommon(int a, int b, int c, int d, boolean overlap) {
    assertEquals(overlap, new Span(a, b).overlaps(new Span(c, d)));
    assertEquals(overlap, new Span(c, d).overlaps(new Span(a, b)));
  }

  @Test
  void coveringIncludesTheEdges() {
    Span span = new Span(2, 5);
    assertTrue(span.covers(span));
    assertTrue(span.covers(new Span(5, 5)));
    assertFalse(span.covers(new Span(1, 3)));
    assertFalse(span.covers(new Span(4, 6)));
  }

  @Test
  void gapAndUnionAndShiftKeepUnits() {
    assertEquals(new Span(3, 7), new Span(1, 3).gapTo(new Span(7, 9)));
    assertEquals(new Span(1, 9), new Span(1, 3).union(new Span(7, 9)));
    assertEquals(new Span(0, 2), new Span(1, 3).shift(-1));
    assertThrows(IllegalArgumentException.class, () -> new Span(1, 5).gapTo(new Span(3, 9)));
  }

  @Test
  void spansAreOrderedByStartThenEnd() {
    List<Span> ordered = List.of(new Span(0, 1), new Span(0, 4), new Span(2, 2), new Span(2, 3));
    assertEquals(
        ordered,
        Stream.of(new Span(2, 3), new Span(0, 4), new Span(2, 2), new Span(0, 1))
            .sorted()
            .toList());
  }

  @Test
  void surfaceBeyondTheTextIsRefused() {
    assertEquals("ary", new Span(1, 4).in("Mary"));
    assertThrows(IndexOutOfBoundsException.class, () -> new Span(1, 5).in("Mary"));
  }
}
