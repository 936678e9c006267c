package org.sottovoce.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.text.AlignedText;
import org.sottovoce.text.RandomText;
import org.sottovoce.text.Span;

class MarkdownTextTest {

  private static final List<String> MARKS =
      List.of("`", "``", "\n```\n", "~~~", "\\", "&", "&amp;", "&#81;", "\\*", "> ", "- ");

  private final MarkdownText reading = new MarkdownText();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "Quill&shy;feather|Quill\u00ADfeather",
        "Quill&#173;feather|Quill\u00ADfeather",
        "Quill&#xAD;feather|Quill\u00ADfeather",
        "Quill&zwnj;feather|Quill\u200Cfeather",
        "&#81;uillfeather|Quillfeather",
        "&#X51;uill&fjlig;eather|Quill&fjlig;eather",
        "&#x1F600;&#55357;&#0;&#xFFFFFF;|\uD83D\uDE00\uFFFD\uFFFD\uFFFD",
        "Quilla&nbsp;Feather|Quilla\u00A0Feather",
        "Quilla&#10;Feather|Quilla Feather",
        "Quilla&Tab;Feather|Quilla Feather",
        "Quill&amp;feather|Quill&feather",
        "Quill&amp;shy;feather|Quill&shy;feather",
        "Quill\\-feather|Quill-feather",
        "Quill\\_feather|Quill_feather",
        "Quill\\\\-feather|Quill\\-feather",
        "\\&shy;|&shy;",
        "\\`Quill&shy;\\`|`Quill\u00AD`",
        "so ``` Quill&shy;|so ``` Quill\u00AD",
        "a `b` Quill&shy; `c`|a `b` Quill\u00AD `c`",
        "a `b^Quill&shy;` c|a `b^Quill\u00AD` c",
        "^    Quill&shy;feather|^    Quill\u00ADfeather",
        "Quilla\\^Feather|Quilla^Feather",
        "# Quill\\#1|# Quill#1",
        "```^x^```^Quill&shy;|```^x^```^Quill\u00AD",
        "> ```^> x^Quill&shy;|> ```^> x^Quill\u00AD",
        "``` a ` b^Quill&shy;|``` a ` b^Quill\u00AD",
        "---^title: Quill&shy;^---^so|---^title: Quill\u00AD^---^so"
      })
  void whatIsWrittenOtherwiseThanItReadsIsRead(String written, String read) {
    assertEquals(lines(read), reading.normalize(lines(written)).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quill&shyfeather",
        "Quill&nosuch;feather",
        "Quill&;feather",
        "Quill&#;feather",
        "Quill&#12345678;feather",
        "Quill&#1;feather",
        "AT&T",
        "C:\\Users\\Quill",
        "Quill\\\u00E4feather",
        "`Quill&shy;feather`",
        "``a ` Quill\\-feather``",
        "a `Quill\\` b",
        "```^Quill&shy;feather^```",
        "```^Quill&shy;feather",
        "~~~ x^Quill\\-feather^```^Quill\\-feather^~~~~",
        "````^```^Quill&shy;feather^````",
        "- ```^  Quill&shy;feather^  ```",
        "> ```^> Quill&shy;feather^> ```",
        "the end\\"
      })
  void whatStandsForItselfIsLeftAlone(String written) {
    assertEquals(AlignedText.unchanged(lines(written)), reading.normalize(lines(written)));
  }

  @ParameterizedTest
  @CsvSource({"'a\r\nb\rc\nd', 'a\nb\nc\nd'", "'a\\\r\n`b&shy;\r`', 'a\n`b\u00AD\n`'"})
  void eachLineEndIsOne(String written, String read) {
    assertEquals(read, reading.normalize(written).text());
  }

  @Test
  void aTokenGoesAsAWhole() {
    AlignedText read = reading.normalize("so Quill&shy;feather\\_1");
    assertEquals(new Span(3, 20), read.toOriginal(new Span(3, 16)));
    assertEquals(new Span(8, 13), read.toOriginal(new Span(8, 9)));
    assertEquals(new Span(20, 22), read.toOriginal(new Span(16, 17)));
  }

  @RepeatedTest(200)
  void whatIsReadStandsInTheFile(RepetitionInfo repetition) {
    RandomText chance = new RandomText(repetition.getCurrentRepetition());
    StringBuilder written = new StringBuilder();
    for (int piece = 0; piece < 20; piece++) {
      written.append(MARKS.get(chance.below(MARKS.size()))).append(chance.text(3));
    }
    AlignedText read = reading.normalize(written.toString());
    Span whole = new Span(0, read.text().length());
    assertEquals(
        new Span(0, written.length()),
        read.toOriginal(whole),
        () -> "seed " + repetition.getCurrentRepetition());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\``", "`", "&", "`` ", "\\", "> ", "~~~", "``` ", "- ", "&#81;"})
  void aFileOfMarksIsReadAtOnce(String mark) {
    String line = mark.repeat(300_000);
    assertTimeout(Duration.ofSeconds(3), () -> reading.normalize(line));
  }

  private static String lines(String text) {
    return text.replace('^', '\n');
  }
}
