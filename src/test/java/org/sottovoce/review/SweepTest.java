package org.sottovoce.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.entity.Texts;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.mention.TestNames;
import org.sottovoce.segment.Segmenter;

class SweepTest {

  private static final String LONG =
      "we will of the bath and it will so and so and the well ".repeat(5);

  private final Sweep sweep = new Sweep(new TestNames());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We saw Zorvath there.            | UNKNOWN_NAME Zorvath",
        "Zorvath was there.               | UNKNOWN_NAME Zorvath",
        "We went of Reading and of reading. | CAPITALISED Reading",
        "Reading and so reading.          | ''",
        "Well, we so I and the.           | ''",
        "Rose and Bill and Rose           | CAPITALISED Rose, CAPITALISED Bill",
        "so it and 1987 of 4              | NUMBER 1987, NUMBER 4",
        "The and {P:Zorvath} of {L:Leeds} | ''",
        "of {P:Mary Zorvath} so Zorvath   | UNKNOWN_NAME Zorvath",
      })
  void onlyWhatStandsOutAndNobodySuggestedIsListed(String text, String listed) {
    assertEquals(listed, names(marked(text.strip())));
  }

  @Test
  void withoutCapitalsTheWordsThatNoDictionaryHasStandOut() {
    assertEquals("UNKNOWN_NAME zorvath", names(marked(LONG + "and zorvath will bath")));
  }

  @Test
  void inNothingButCapitalsTooAndOrdinaryWordsDoNot() {
    assertEquals(
        "UNKNOWN_NAME ZORVATH", names(marked((LONG + "and zorvath it").toUpperCase(Locale.ROOT))));
  }

  @Test
  void everyPlaceIsCountedOverAllDocuments() {
    List<SweepItem> items =
        sweep.of(List.of(marked("so Zorvath and Zorvath"), marked("the Zorvath")));
    assertEquals(1, items.size());
    assertEquals(3, items.get(0).count());
  }

  @Test
  void theListTellsNoWordOfADocument() {
    assertFalse(sweep.of(List.of(marked("so Zorvath"))).toString().contains("Zorvath"));
  }

  /** The document of a marked text (see {@link Texts}), segmented as real documents are. */
  private static RecognizedDocument marked(String text) {
    RecognizedDocument marked = Texts.recognized(text);
    return new RecognizedDocument(
        new Segmenter().segment(marked.document().document()), marked.mentions());
  }

  private String names(RecognizedDocument document) {
    return sweep.of(List.of(document)).stream()
        .map(item -> item.kind() + " " + item.surface())
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }
}
