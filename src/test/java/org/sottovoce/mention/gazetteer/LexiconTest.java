package org.sottovoce.mention.gazetteer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.CharBuffer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final int FREQUENT = Lexicon.GIVEN_NAME | Lexicon.FREQUENT_GIVEN_NAME;

  @ParameterizedTest
  @CsvSource({
    "siobhan, 3, 15",
    "bob, 17, 17",
    "smith, 12, 12",
    "norway, 32, 32",
    "urdu, 512, 512",
    "nigerian, 64, 64",
    "midwife, 256, 256",
    "methodist, 1024, 1024",
    "mrs, 128, 128",
    "groningen, 4096, 4096",
    "table, 0, 15",
    "qzxqzx, 0, 16383"
  })
  void aWordHasTheFlagsOfWhatItCanBe(String word, int flags, int looked) {
    assertEquals(flags, GAZETTEER.lexicon().of(word) & looked);
  }

  @ParameterizedTest
  @CsvSource({"the, 2, 7", "bath, 2, 4", "mark, 1, 5", "siobhan, 0, 3", "qzxqzx, 0, 0"})
  void aWordHasATierAndAFrequency(String word, int tier, int frequency) {
    int flags = GAZETTEER.lexicon().of(word);
    assertEquals(tier, Lexicon.tier(flags));
    assertEquals(frequency, Lexicon.frequency(flags));
  }

  @Test
  void oneLexiconAnswersAlikeHoweverOftenItIsAsked() {
    Lexicon lexicon = GAZETTEER.lexicon();
    assertEquals(0, lexicon.of(""));
    assertEquals(FREQUENT, lexicon.of("mary") & FREQUENT);
    assertEquals(0, lexicon.of("maryx"));
    assertEquals(FREQUENT, lexicon.of(CharBuffer.wrap("mary")) & FREQUENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          we moved to newcastle upon tyne > 0 0 0 P p p
          newcastle - upon - tyne then    > P p p p p 0
          newcastle , upon tyne           > 0 0 0 0
          at king ' s cross               > 0 P p p p
          leeds and bradford              > 0 0 0
          """)
  void phrasesAreLabelledFromTheirFirstWordOn(String tokens, String labels) {
    assertEquals(labels, labels(Stream.of(tokens.split(" ", -1))));
  }

  @Test
  void oldLabelsAreOverwritten() {
    int[] labels = {9, 9, 9};
    GAZETTEER.phraseMatcher().label(new CharSequence[] {"so", "then"}, labels);
    assertArrayEquals(new int[] {0, 0, 9}, labels);
  }

  private static String labels(Stream<String> tokens) {
    CharSequence[] keys = tokens.map(PhraseMatcher::key).toArray(CharSequence[]::new);
    int[] labels = new int[keys.length];
    GAZETTEER.phraseMatcher().label(keys, labels);
    StringBuilder shown = new StringBuilder();
    for (int label : labels) {
      boolean place = ((label >> 1) & (Lexicon.PLACE | Lexicon.BIG_PLACE)) != 0;
      boolean inside = (label & PhraseMatcher.INSIDE) != 0;
      shown.append(shown.isEmpty() ? "" : " ").append(!place ? "0" : inside ? "p" : "P");
    }
    return shown.toString();
  }
}
