package org.sottovoce.pseudonym;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

  @ParameterizedTest
  @CsvSource({
    "no brackets at all, [x]",
    "she said [laughs] so, [[x]]",
    "a lone [ bracket, [x]",
    "[[already double]], [[x]]"
  })
  void areDoubleWhereTheTranscriptUsesSingleOnes(String text, String expected) {
    assertEquals(expected, Brackets.forText(text).around("x"));
  }
}
