package org.sottovoce.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.text.Span;

class SurroundingsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, Quentin",
    "3, 2, Quentin",
    "4, 0, old Quentin",
    "0, 4, Quentin at",
    "9, 9, old Quentin at 17"
  })
  void noMoreIsShownThanIsAskedForAndThereIs(int before, int after, String shown) {
    assertEquals(shown, Surroundings.of("old Quentin at 17", Span.of(4, 7), before, after));
  }

  @Test
  void allStandsOnOneLine() {
    assertEquals("old Quentin at", Surroundings.of("old\n\n Quentin\tat", Span.of(6, 7), 9, 9));
  }

  @Test
  void whatIsWrittenTogetherIsShownWholeOrNotAtAll() {
    assertEquals("Ann", Surroundings.of("😀-Ann-😀 so", Span.of(3, 3), 2, 2));
    assertEquals("😀-Ann-😀", Surroundings.of("😀-Ann-😀 so", Span.of(3, 3), 3, 3));
  }
}
