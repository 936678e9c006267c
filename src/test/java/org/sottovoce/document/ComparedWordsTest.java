package org.sottovoce.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedWordsTest {

  @ParameterizedTest(name = "\"{0}\" has the words of \"{1}\": {2}")
  @CsvSource({
    "Mary lives in Tollby, in TOLLBY lives Mary, true",
    "Mary lives in Tollby, Mary lives in Larkholm, false",
    "Zoë, zoe, true",
    "Zoë, zo, false",
    "one column and a foot, columnand, true",
    "one column and a foot, columnan, false",
    "in a, ina, false",
    "a summary, mary, false",
    "the note, the note[2], true",
    "the note, the note[Mary], false",
    "the note, the note 2, false",
    "とう東きょう京, とう東, true",
    "東京に, 京都, false",
    "Анна живёт, анна, true",
    "Анна живёт, живё, false",
  })
  void wordIsCoveredWhenItStandsThereWhole(String known, String seen, boolean covered) {
    assertEquals(covered, new ComparedWords(known).cover(seen));
  }
}
