package org.sottovoce.desktop.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFindTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Renée met renee and RENÉE  | renee   | Renée+renee+RENÉE
          St Aldric’s, St Aldric's   | aldric's | Aldric’s+Aldric's
          aaaa                       | aa      | aa+aa
          nothing here               | absent  | ''
          anything                   | ' '     | ''
          """)
  void wordsAreFoundHoweverTheyAreWritten(String text, String words, String found) {
    List<String> hits = TextFind.all(text, words).stream().map(span -> span.in(text)).toList();
    assertEquals(found, String.join("+", hits));
  }
}
