package org.sottovoce.mention.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Mary;                 mary
          O\u2019Sullivan;      osullivan
          Stratford-upon-Avon;  stratford upon avon
          St. Albans;           st albans
          Łódź;                 lodz
          Marks & Spencer;      marks & spencer
          U.S.;                 us
          ' - ';                ''
          """)
  void oneKeyStandsForAllWritings(String name, String key) {
    assertEquals(key, MatchKey.of(name));
  }
}
