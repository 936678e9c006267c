package org.sottovoce.release.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.document.DocumentReader;
import org.sottovoce.document.DocumentReaders;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.release.Edited;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Segmenter;
import org.sottovoce.text.RandomText;

/** A Markdown release reads character by character as the review with its replacements. */
class MarkdownWriterTest {

  private static final List<String> MARKS =
      List.of("`", "``", "\n```\n", "~~~", "\\", "&", "&amp;", "&#81;", "\\*", "> ", "- ", "\\\n");

  private static final DocumentReader READER = new DocumentReaders();

  private final TextWriter writer = new TextWriter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "so Quill&shy;feather is|Quill\u00ADfeather|[P1]|so [P1] is",
        "so &#81;uill\\-feather is|Quill-feather|[P1]|so [P1] is",
        "a \\* b Mary|Mary|[P1]|a \\* b [P1]",
        "a `b&amp;` Mary|Mary|[P1]|a `b&amp;` [P1]",
        "`so Mary \\*`|Mary|[P&amp;1]|`so [P&amp;1] \\*`",
        "so Mary is|Mary|A&amp;B\\|so A\\&amp;B\\\\ is",
        "so Mary is|Mary|A & B|so A & B is",
        "so Mary is|Mary|`a|so `a is",
        "C:\\Mary `a&amp;b`|Mary|[P1]|C:\\\\[P1] `a&amp;b`",
        "so `Mary \\*` \\*|Mary|a`|so \\`a\\` \\\\*\\` \\*",
        "so `Mary&amp;` is|`Mary|[P1]|so [P1]\\&amp;\\` is",
        "```^Mary&amp;^```^\\_|```^Mary|[P1]|[P1]\\&amp;^\\`\\`\\`^\\_",
        "so Mary\\^Lee is|Mary^Lee|[P1]|so [P1] is"
      })
  void whatIsWrittenReadsAsReviewed(String file, String wanted, String text, String expected)
      throws Exception {
    RedactedDocument redacted = Edited.without(read(lines(file)), lines(wanted), text);
    assertEquals(1, redacted.replacements().size());
    String written = written(redacted);
    assertEquals(lines(expected), written);
    assertEquals(redacted.text().text(), read(written).text());
  }

  @RepeatedTest(500)
  void anyFileReadsAsReviewed(RepetitionInfo repetition) throws Exception {
    RandomText chance = new RandomText(repetition.getCurrentRepetition());
    StringBuilder file = new StringBuilder("Mary ");
    for (int piece = 0; piece < 20; piece++) {
      file.append(MARKS.get(chance.below(MARKS.size()))).append(chance.text(3));
    }
    String whole =
        new String(file.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    RedactedDocument redacted = Edited.randomly(read(whole.replace("\r", "")), chance);
    assertEquals(
        redacted.text().text(),
        read(written(redacted)).text(),
        () -> "seed " + repetition.getCurrentRepetition());
  }

  private String written(RedactedDocument redacted) throws IOException {
    return new String(writer.write(redacted), StandardCharsets.UTF_8);
  }

  private static SegmentedDocument read(String file) throws UnreadableDocument {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return new Segmenter().segment(READER.read(new SourceFile("talk.md", bytes)));
  }

  private static String lines(String text) {
    return text.replace('^', '\n');
  }
}
