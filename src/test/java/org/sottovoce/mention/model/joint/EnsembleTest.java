package org.sottovoce.mention.model.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sottovoce.mention.model.joint.Readings.word;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.NameReader;
import org.sottovoce.mention.model.Reading;

class EnsembleTest {

  private static final List<ModelSentence> SENTENCES =
      List.of(Readings.sentence(1), Readings.sentence(1));

  private final NameReader one =
      sentences -> List.of(Readings.of(word(0.5, 0, 0)), Readings.of(word(0.25, 0, 0)));
  private final NameReader other =
      sentences -> List.of(Readings.of(word(0.5, 0, 0)), Readings.of(word(0.75, 0, 0)));

  @Test
  void everySentenceIsReadByAllAndPooled() {
    List<Reading> readings = new Ensemble(List.of(one, other), Pooling.equal(2)).read(SENTENCES);
    assertEquals(2, readings.size());
    assertEquals(0.5, readings.get(0).ofName(0), 1e-3);
    assertEquals(0.5, readings.get(1).ofName(0), 1e-3);
  }

  @Test
  void everyFinderNeedsAWeight() {
    assertThrows(
        IllegalArgumentException.class, () -> new Ensemble(List.of(one, other), Pooling.equal(1)));
  }
}
