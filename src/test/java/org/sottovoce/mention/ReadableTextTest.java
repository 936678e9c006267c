package org.sottovoce.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.document.TextPart.Kind;

final class ReadableTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "so Mary|Whitaker; so Mary_Whitaker",
        "so Mary.|Whitaker; so Mary.#Whitaker",
        "really?|No; really?#No",
        "one|two|three; one_two_three",
      })
  void oneSpeechRunsThroughCaptions(String cues, String expected) {
    String text = ReadableText.of(Documents.ofCues(cues.split("\\|", -1)));
    assertEquals(expected, text.replace('\n', '_').replace(ReadableText.BARRIER, '#'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "so Whita-|ker; so Whita-_ker",
        "so Mary|Whitaker; so Mary#Whitaker",
        "so what-|Whitaker; so what-#Whitaker",
      })
  void aHyphenAloneJoinsParagraphs(String paragraphs, String expected) {
    String text = ReadableText.of(Documents.ofLines(Kind.BODY, paragraphs.split("\\|", -1)));
    assertEquals(expected, text.replace('\n', '_').replace(ReadableText.BARRIER, '#'));
  }
}
