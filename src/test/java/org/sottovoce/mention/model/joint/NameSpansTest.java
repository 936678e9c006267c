package org.sottovoce.mention.model.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sottovoce.mention.IdentifierType.PERSON;
import static org.sottovoce.mention.IdentifierType.PLACE;
import static org.sottovoce.mention.model.joint.Readings.word;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sottovoce.mention.IdentifierType;

class NameSpansTest {

  private static final float[] NONE = word(0, 0, 0);

  private record Found(int first, int end, IdentifierType type) {}

  @Test
  void aRunOfProbableWordsIsOneName() {
    assertEquals(
        List.of(new Found(1, 3, PERSON)), names(NONE, word(0.75, 0, 0), word(0, 0.5, 0), NONE));
  }

  @Test
  void nothingBelowTheThresholdIsAName() {
    assertEquals(List.of(), names(word(0.25, 0, 0), NONE, word(0.125, 0, 0)));
  }

  @Test
  void aNameGrowsOverWordsThatNearlyMeetTheThreshold() {
    assertEquals(
        List.of(new Found(0, 3, PERSON)),
        names(word(0.25, 0, 0), word(0.25, 0.375, 0), word(0, 0.25, 0), word(0, 0.0625, 0)));
  }

  @Test
  void anotherStartPartsTwoNames() {
    assertEquals(
        List.of(new Found(0, 1, PERSON), new Found(1, 2, PLACE)),
        names(word(1, 0, 0), word(0, 0.125, 0.625)));
  }

  @Test
  void theTypeIsTheLikeliestOverAllWords() {
    assertEquals(List.of(new Found(0, 2, PERSON)), names(word(0.375, 0, 0.625), word(0, 1, 0)));
  }

  @Test
  void theProbabilityIsThatOfTheSurestWord() {
    List<NameSpans.Name> names =
        new NameSpans(0.5, 0.25).in(Readings.of(word(0.5, 0, 0), word(0, 0.75, 0)));
    assertEquals(0.75, names.get(0).probability(), 1e-6);
  }

  @Test
  void anEmptySentenceHasNoNames() {
    assertEquals(List.of(), names());
  }

  private static List<Found> names(float[]... words) {
    return new NameSpans(0.5, 0.25)
        .in(Readings.of(words)).stream()
            .map(name -> new Found(name.first(), name.end(), name.type()))
            .toList();
  }
}
