package org.sottovoce.mention.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sottovoce.mention.IdentifierType.PERSON;
import static org.sottovoce.mention.IdentifierType.PLACE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sottovoce.mention.model.NameSpans.Name;

class NameSpansTest {

  private static final Outcomes OUTCOMES =
      new Outcomes(
          List.of("other", "person-start", "person-cont", "place-start"),
          List.of(Optional.empty(), Optional.of(PERSON), Optional.of(PERSON), Optional.of(PLACE)));

  private static final double[] NONE = {1, 0, 0, 0};

  @Test
  void aRunOfProbableTokensIsOneName() {
    assertEquals(
        List.of(new Name(1, 3, PERSON, 0.75)),
        names(NONE, token(0.75, 0, 0), token(0, 0.5, 0), NONE));
  }

  @Test
  void nothingBelowTheThresholdIsAName() {
    assertEquals(List.of(), names(token(0.25, 0, 0), NONE, token(0.125, 0, 0)));
  }

  @Test
  void aNameGrowsOverTokensThatNearlyMeetTheThreshold() {
    assertEquals(
        List.of(new Name(0, 3, PERSON, 0.5)),
        names(token(0.25, 0, 0), token(0.25, 0.25, 0), token(0, 0.25, 0), token(0, 0.0625, 0)));
  }

  @Test
  void anotherStartPartsTwoNames() {
    assertEquals(
        List.of(new Name(0, 1, PERSON, 1), new Name(1, 2, PLACE, 0.75)),
        names(token(1, 0, 0), token(0, 0.125, 0.625)));
  }

  @Test
  void theTypeIsTheLikeliestOverAllTokens() {
    assertEquals(List.of(new Name(0, 2, PERSON, 1)), names(token(0.375, 0, 0.625), token(0, 1, 0)));
  }

  @Test
  void anEmptySentenceHasNoNames() {
    assertEquals(List.of(), names());
  }

  private static double[] token(double personStart, double personGoesOn, double placeStart) {
    return new double[] {
      1 - personStart - personGoesOn - placeStart, personStart, personGoesOn, placeStart
    };
  }

  private static List<Name> names(double[]... probable) {
    return new NameSpans(OUTCOMES, 0.5, 0.25).in(probable);
  }
}
