package org.sottovoce.mention.model.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "mary, LOWER",
        "Mary, CAPITALISED",
        "Élodie, CAPITALISED",
        "MARY, UPPER",
        "A4, UPPER",
        "MacDonald, MIXED",
        "iPhone, MIXED",
        "2024, DIGITS",
        "a4, LOWER",
        "M, SINGLE_CAPITAL",
        "m, LOWER",
        "東京, LOWER",
        "..., MARKS",
        "', MARKS",
        "😀, MARKS"
      })
  void theShapeIsHowTheWordIsWritten(String word, WordShape shape) {
    assertEquals(shape, WordShape.of(word));
  }

  @ParameterizedTest
  @CsvSource({"NONE, 0", "LOWER, 1", "CAPITALISED, 2", "UPPER, 3", "MIXED, 4", "DIGITS, 5"})
  void theRowsOfTheModelStayWhereTheyAre(WordShape shape, int row) {
    assertEquals(row, shape.row());
  }
}
