package org.sottovoce.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.mention.Documents;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionFinder;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.mention.TestNames;
import org.sottovoce.text.Span;

final class StudyNamesTest {

  private static final String FIRST = "Mary Whitaker came";

  private static final TestNames NAMES = new TestNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0.95; then mary whitaker said; mary whitaker",
        "0.95; then Mrs Whittaker said; Whittaker",
        "0.95; so the Whitakers; Whitakers",
        "0.95; it is W-H-I-T-A-K-E-R; W-H-I-T-A-K-E-R",
        "0.6; then mary whitaker said; mary whitaker",
        "0.6; then Mrs Whittaker said; ''",
        "0.3; then mary whitaker said; ''",
        "0.95; nobody said so; ''",
      })
  void aNameOfOneDocumentIsFoundInTheNext(double score, String text, String expected) {
    Mention named =
        Mention.of(Span.of(0, 13), IdentifierType.PERSON, Evidence.of("opennlp", "person", score));
    List<RecognizedDocument> spread =
        new StudyNames(NAMES, new MentionFinder(List.of(), NAMES))
            .spread(
                List.of(
                    new RecognizedDocument(Documents.of(FIRST), List.of(named)),
                    new RecognizedDocument(Documents.of(text), List.of())));
    RecognizedDocument next = spread.get(1);
    assertEquals(
        expected.equals("''") ? "" : expected,
        String.join("|", next.mentions().stream().map(next::surface).toList()));
  }
}
