package org.sottovoce.mention.model.maxent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentCaseTest {

  @ParameterizedTest
  @CsvSource({
    "We met Ada in Ulm, c",
    "we met ada in ulm, l",
    "WE MET ADA IN ULM, u",
    "i met ada in ulm, l",
    "ok, l",
    "OK, c",
    "12 34, c",
  })
  void theDocumentTellsHowItUsesCapitals(String sentence, String mode) {
    assertEquals(mode, cases(sentence).mode().text());
  }

  @ParameterizedTest
  @CsvSource({
    "Rose, 101", // inside and first
    "rose, 101",
    "spoke, 020",
    "Ulm, 000",
  })
  void aWordTellsHowItIsWrittenElsewhere(String word, String seen) {
    DocumentCase cases = cases("Rose spoke", "we saw Rose", "she spoke", "and spoke");
    assertEquals(seen, cases.of(facts(word)).text());
  }

  @Test
  void aCapitalAfterAFullStopIsDue() {
    assertEquals("001", cases("yes . Rose left").of(facts("Rose")).text());
  }

  private static DocumentCase cases(String... sentences) {
    return new DocumentCase(
        Stream.of(sentences)
            .map(one -> List.of(one.split(" ", -1)))
            .map(words -> words.stream().map(DocumentCaseTest::facts).toArray(WordFacts[]::new))
            .toArray(WordFacts[][]::new));
  }

  private static WordFacts facts(String word) {
    return new WordFacts(word, KnownWords.NONE, Cues.load());
  }
}
