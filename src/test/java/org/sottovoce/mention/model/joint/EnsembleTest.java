package org.sottovoce.mention.model.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sottovoce.mention.model.joint.Readings.word;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.NameReader;
import org.sottovoce.mention.model.Reading;

class EnsembleTest {

  private static final Reading EMPTY = Readings.of(word(0.001, 0, 0));
  private static final Reading NAMED = Readings.of(word(0.5, 0, 0));
  private static final List<ModelSentence> SENTENCES =
      List.of(Readings.sentence(1), Readings.sentence(1), Readings.sentence(1));

  private final List<ModelSentence> asked = new ArrayList<>();
  private final NameReader quick = sentences -> List.of(EMPTY, NAMED, EMPTY);
  private final NameReader slow =
      sentences -> {
        asked.addAll(sentences);
        return sentences.stream().map(each -> Readings.of(word(0.9, 0, 0))).toList();
      };

  @Test
  void sentencesWithoutACandidateAreSparedTheSlowerFinder() {
    List<Reading> readings =
        new Ensemble(List.of(quick, slow), Pooling.equal(2), 0.01).read(SENTENCES);
    assertEquals(1, asked.size());
    assertSame(SENTENCES.get(1), asked.get(0));
    assertSame(EMPTY, readings.get(0));
    assertTrue(readings.get(1).ofName(0) > 0.7);
    assertSame(EMPTY, readings.get(2));
  }

  @Test
  void nothingIsSparedBelowZero() {
    List<Reading> readings =
        new Ensemble(List.of(quick, slow), Pooling.equal(2), 0).read(SENTENCES);
    assertEquals(3, asked.size());
    assertEquals(3, readings.size());
  }

  @Test
  void everyFinderNeedsAWeight() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Ensemble(List.of(quick, slow), Pooling.equal(1), 0));
  }
}
