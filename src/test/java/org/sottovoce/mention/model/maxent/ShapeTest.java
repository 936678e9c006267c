package org.sottovoce.mention.model.maxent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

  @ParameterizedTest
  @CsvSource({
    "dublin, x",
    "Dublin, Xx",
    "McKay, XxXx",
    "BBC, XX",
    "A, X",
    "1987, d",
    "Élan, Xx",
    "B12, Xd",
    "'...', .",
    "aBcDeFgHiJkL, xXxXxXxX",
  })
  void aWordsRunsAreShown(String word, String shape) {
    assertEquals(shape, Shape.of(word));
  }
}
