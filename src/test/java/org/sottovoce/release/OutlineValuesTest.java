package org.sottovoce.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineValuesTest {

  private final OutlineValues outlines =
      new OutlineValues(
          "[xe]{0,2}[mlr]?", new FormatValues(FormatValuesTest.class, "format-words.txt"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "m,l,21600r21600,l21600,xe|true",
        "m@4@5l@4@11 solid,xe|true",
        "m0 0 l1.5e-7 -2|true",
        "m0 0 quill|false",
        "m0 0lm|false",
        "m0 0 \u0440|true",
        "m0 0 \u0440\u0443|false",
      })
  void outlinesAreToldFromNamesAmongTheirNumbers(String value, boolean known) {
    assertEquals(known, outlines.isKnown(value), value);
  }
}
