package org.sottovoce.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "whitaker, whitaker, 0",
    "whitaker, whittaker, 0.2",
    "mary, mery, 0.5",
    "mary, marry, 0.2",
    "mary, amry, 0.6",
    "david, davit, 0.6",
    "anna, anja, 1",
    "'', tom, 2.5",
  })
  void costsWhatIsWritten(String one, String other, double expected) {
    assertEquals(expected, SpellingDistance.between(one, other), 1e-9);
  }

  @RepeatedTest(200)
  void isTheSameBothWays(RepetitionInfo round) {
    long seed = round.getCurrentRepetition();
    Random random = new Random(seed);
    String one = word(random);
    String other = word(random);
    assertEquals(
        SpellingDistance.between(one, other),
        SpellingDistance.between(other, one),
        1e-9,
        "seed " + seed);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      word.append("aeikctdsz".charAt(random.nextInt(9)));
    }
    return word.toString();
  }
}
