package org.sottovoce.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatValuesTest {

  private final FormatValues values = new FormatValues(FormatValuesTest.class, "format-words.txt");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "solid|true",
        "Solid|false",
        "''|true",
        "0.5pt solid #4f81bd|true",
        "0.5pt quill #4f81bd|false",
        "-12|true",
        "1.5E-7|true",
        ".5em|true",
        "12quill|false",
        "0in,0in,,5%|true",
        "#99f|true",
        "#9Ff|false",
        "#FFFFFF|true",
        "Decade|false",
        "Ada1|false",
        "F06c|true",
        "020B0604020202020204|true",
        "DEADFACE|false",
        "dot-dash|true",
        "dash-dot|true",
        "dot-quill|false",
        "solid12|true",
        "solid1234|false",
        "quill12|false",
        "if lineDrawn 0 @2|true",
        "Q u i l l|false",
        "Qu\u200Bill|false",
        "x|true",
        "\u2211|true",
        "\u674E|false",
        "\u24C6\u24E4\u24D8|false",
        "\u300C\u300D\uFF0C|true",
        "Quillfeather|false",
        "quillfeather|false",
      })
  void valuesOfAFormatAreToldFromOthers(String value, boolean known) {
    assertEquals(known, values.isKnown(value), value);
  }
}
