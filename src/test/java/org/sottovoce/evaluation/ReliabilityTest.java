package org.sottovoce.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

  @Test
  void binsHoldTheirScoresWithoutTheirUpperEnd() {
    Reliability reliability =
        Reliability.of(
            List.of(
                new Judgement(0.75, true),
                new Judgement(0.75, false),
                new Judgement(0.0, false),
                new Judgement(0.5, true),
                new Judgement(1.0, true)));
    assertEquals(
        """
        score    suggested  mean score  right
        0.0–0.1          1       0.000  0.000
        0.5–0.6          1       0.500  1.000
        0.7–0.8          2       0.750  0.500
        0.9–1.0          1       1.000  1.000
        """,
        reliability.table().aligned());
    assertEquals((0.0 + 0.5 + 0.5 + 0.0) / 5, reliability.expectedError(), 1e-12);
  }

  @Test
  void honestScoresHaveHardlyAnErrorAndBoastfulOnesALargeOne() {
    Random random = new Random(3);
    List<Judgement> honest = new ArrayList<>();
    List<Judgement> boastful = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double score = random.nextDouble();
      honest.add(new Judgement(score, random.nextDouble() < score));
      boastful.add(new Judgement(Math.sqrt(score), random.nextDouble() < score));
    }
    assertEquals(0, Reliability.of(honest).expectedError(), 0.015, "seed 3");
    assertEquals(2.0 / 3 - 0.5, Reliability.of(boastful).expectedError(), 0.015, "seed 3");
  }

  @Test
  void noJudgementsGiveNoBinsAndNoError() {
    assertEquals(new Reliability(List.of()), Reliability.of(List.of()));
    assertEquals(0, Reliability.of(List.of()).expectedError());
  }
}
