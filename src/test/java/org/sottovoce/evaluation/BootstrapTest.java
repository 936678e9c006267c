package org.sottovoce.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sottovoce.mention.IdentifierType;

class BootstrapTest {

  private static final Tally HIT = new Tally(1, 1, 1, 1, 1, 1, 0);
  private static final Tally MISS = new Tally(1, 0, 0, 1, 0, 0, 0);

  @Test
  void theSameSeedGivesTheSameIntervals() {
    List<TextScore> texts = texts(60, 40);
    assertEquals(recall(new Bootstrap(7, 500), texts), recall(new Bootstrap(7, 500), texts));
    assertNotEquals(recall(new Bootstrap(7, 500), texts), recall(new Bootstrap(8, 500), texts));
  }

  @Test
  void ofIndependentTextsTheIntervalIsThatOfTheBinomialLaw() {
    Interval interval = recall(Bootstrap.STANDARD, texts(80, 20));
    double half = 1.96 * Math.sqrt(0.8 * 0.2 / 100);
    assertEquals(0.8 - half, interval.low(), 0.02);
    assertEquals(0.8 + half, interval.high(), 0.02);
  }

  @Test
  void ninetyFiveTimesInAHundredTheTruthLiesInside() {
    Random random = new Random(5);
    int inside = 0;
    for (int trial = 0; trial < 400; trial++) {
      int hits = (int) random.doubles(80).filter(d -> d < 0.7).count();
      Interval interval = recall(new Bootstrap(trial, 300), texts(hits, 80 - hits));
      inside += interval.low() <= 0.7 && 0.7 <= interval.high() ? 1 : 0;
    }
    assertTrue(inside > 360 && inside < 396, "seed 5: " + inside + " of 400");
  }

  @Test
  void mentionsThatStandTogetherWidenTheInterval() {
    List<TextScore> clustered = new ArrayList<>();
    clustered.addAll(Collections.nCopies(8, text(new Tally(10, 10, 0, 0, 0, 0, 0))));
    clustered.addAll(Collections.nCopies(2, text(new Tally(10, 0, 0, 0, 0, 0, 0))));
    Interval apart = recall(Bootstrap.STANDARD, texts(80, 20));
    Interval together = recall(Bootstrap.STANDARD, clustered);
    assertEquals(0.5, together.low(), 0.05);
    assertTrue(together.high() - together.low() > 2 * (apart.high() - apart.low()));
  }

  @Test
  void equalTextsHaveAnIntervalWithoutWidth() {
    assertEquals(new Interval(1, 1), recall(Bootstrap.STANDARD, texts(9, 0)));
  }

  @Test
  void nothingIsSaidOfAHandfulOfTextsOrOfSharesOfNothing() {
    assertEquals(Optional.empty(), Bootstrap.STANDARD.of(texts(2, 2), Optional.empty()).recall());
    List<TextScore> nothing = Collections.nCopies(9, text(Tally.NONE));
    assertEquals(Optional.empty(), Bootstrap.STANDARD.of(nothing, Optional.empty()).precision());
  }

  @Test
  void aBootstrapDrawsAtLeastOnce() {
    assertThrows(IllegalArgumentException.class, () -> new Bootstrap(1, 0));
  }

  private static Interval recall(Bootstrap bootstrap, List<TextScore> texts) {
    return bootstrap.of(texts, Optional.of(IdentifierType.PERSON)).recall().orElseThrow();
  }

  private static List<TextScore> texts(int hits, int misses) {
    List<TextScore> texts = new ArrayList<>(Collections.nCopies(hits, text(HIT)));
    texts.addAll(Collections.nCopies(misses, text(MISS)));
    return texts;
  }

  private static TextScore text(Tally tally) {
    return new TextScore(
        Writing.AS_WRITTEN, "a", Genre.UNKNOWN, Map.of(IdentifierType.PERSON, tally));
  }
}
