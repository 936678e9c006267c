package org.sottovoce.mention.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sottovoce.mention.IdentifierType.PERSON;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Worked out by hand: outcomes are "other", "person-start", "person-cont". */
class TrellisTest {

  private static final Outcomes OUTCOMES =
      new Outcomes(
          List.of("other", "person-start", "person-cont"),
          List.of(Optional.empty(), Optional.of(PERSON), Optional.of(PERSON)));

  private final Trellis trellis = new Trellis(3, OUTCOMES);

  @Test
  void nothingGoesOnAtTheStart() {
    first(0.5, 0.25, 0.25);
    assertArrayEquals(new double[] {2 / 3.0, 1 / 3.0, 0}, trellis.probable()[0], 1e-12);
  }

  @Test
  void pastsAreWeighedByTheirProbability() {
    first(0.75, 0.25, 0);
    List<Trellis.Past> pasts = trellis.pasts(1);
    assertEquals(List.of(0, 1), pasts.stream().map(Trellis.Past::last).toList());
    trellis.follow(pasts.get(0), new double[] {0.5, 0.5, 0});
    trellis.follow(pasts.get(1), new double[] {0, 0, 1});
    trellis.close(1);
    assertArrayEquals(new double[] {0.375, 0.375, 0.25}, trellis.probable()[1], 1e-12);
  }

  @Test
  void negligiblePastsAreNotFollowed() {
    first(0.995, 0.005, 0);
    assertEquals(List.of(0), trellis.pasts(1).stream().map(Trellis.Past::last).toList());
  }

  @Test
  void aPastKnowsTheLikeliestOutcomeBeforeItsLast() {
    first(0.75, 0.25, 0);
    trellis.follow(trellis.pasts(1).get(0), new double[] {1, 0, 0});
    trellis.follow(trellis.pasts(1).get(1), new double[] {0.25, 0, 0.75});
    trellis.close(1);
    assertEquals(
        List.of(List.of("other", "other"), List.of("person-start", "person-cont")),
        trellis.pasts(2).stream().map(past -> List.of(trellis.before(past))).toList());
  }

  @Test
  void theLikeliestOutcomeOfEachWordIsNamed() {
    Trellis one = new Trellis(1, OUTCOMES);
    one.follow(one.pasts(0).get(0), new double[] {0.25, 0.75, 0});
    one.close(0);
    assertArrayEquals(new String[] {"person-start"}, one.likeliest());
  }

  private void first(double... next) {
    trellis.follow(trellis.pasts(0).get(0), next);
    trellis.close(0);
  }
}
