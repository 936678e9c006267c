package org.sottovoce.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sottovoce.evaluation.Judgement;
import org.sottovoce.mention.model.Calibration;
import org.sottovoce.mention.model.Calibration.Point;

class CalibrationFitTest {

  @Test
  void eachBinBecomesAPoint() {
    List<Judgement> judgements =
        List.of(
            new Judgement(0.25, false),
            new Judgement(0.25, false),
            new Judgement(0.75, true),
            new Judgement(0.75, false));
    assertEquals(
        new Calibration(List.of(new Point(0.25, 0), new Point(0.75, 0.5))),
        new CalibrationFit(2).fit(judgements));
  }

  @Test
  void neighboursThatFallAreUnited() {
    List<Judgement> judgements =
        List.of(new Judgement(0.25, true), new Judgement(0.5, false), new Judgement(0.75, true));
    assertEquals(
        new Calibration(List.of(new Point(0.375, 0.5), new Point(0.75, 1))),
        new CalibrationFit(3).fit(judgements));
  }

  @Test
  void fewerJudgementsThanBinsAreEnough() {
    assertEquals(
        new Calibration(List.of(new Point(0.5, 1))),
        new CalibrationFit(20).fit(List.of(new Judgement(0.5, true))));
  }

  @Test
  void withoutJudgementsTheModelIsTakenAtItsWord() {
    assertEquals(Calibration.none(), new CalibrationFit(20).fit(List.of()));
  }

  @Test
  void aModelThatIsTwiceTooSureIsHalved() {
    long seed = 11;
    Random random = new Random(seed);
    List<Judgement> judgements =
        Stream.generate(random::nextDouble)
            .limit(20_000)
            .map(score -> new Judgement(score, random.nextDouble() < score / 2))
            .toList();
    Calibration fit = new CalibrationFit(20).fit(judgements);
    for (double probability : new double[] {0.1, 0.3, 0.5, 0.7, 0.9}) {
      assertEquals(probability / 2, fit.share(probability), 0.05, "seed " + seed);
    }
  }
}
