package org.sottovoce.mention.model.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sottovoce.mention.model.joint.Readings.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;

class PoolingTest {

  private static final List<Double> NO_BIAS = Tag.ALL.stream().map(tag -> 0.0).toList();

  @Test
  void oneFinderTakenAtItsWordIsLeftAsItIs() {
    Reading reading = Readings.of(word(0.5, 0.125, 0.25));
    Reading joined = Pooling.equal(1).join(List.of(reading));
    for (Tag tag : List.of(Tag.OTHER, Tag.PERSON_START, Tag.PERSON_CONT, Tag.PLACE_START)) {
      assertEquals(reading.of(0, tag), joined.of(0, tag), 1e-4, tag.outcome());
    }
  }

  @Test
  void theProbabilitiesOfAWordAddUpToOne() {
    Reading joined =
        Pooling.equal(2).join(List.of(Readings.of(word(1, 0, 0)), Readings.of(word(0, 0.25, 0.5))));
    assertEquals(1, Tag.ALL.stream().mapToDouble(tag -> joined.of(0, tag)).sum(), 1e-5);
  }

  @Test
  void theFinderOfMoreWeightIsHeardMore() {
    List<Reading> readings = List.of(Readings.of(word(0.8, 0, 0)), Readings.of(word(0.2, 0, 0)));
    assertTrue(new Pooling(List.of(0.9, 0.1), NO_BIAS).join(readings).ofName(0) > 0.6);
    assertTrue(new Pooling(List.of(0.1, 0.9), NO_BIAS).join(readings).ofName(0) < 0.4);
  }

  @Test
  void aBiasMakesItsTagLikelier() {
    List<Double> biases = List.of(0.0, 2.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    Reading joined =
        new Pooling(List.of(1.0), biases).join(List.of(Readings.of(word(0.25, 0, 0.25))));
    assertTrue(joined.of(0, Tag.PERSON_START) > 2 * joined.of(0, Tag.PLACE_START));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Pooling pooling =
        new Pooling(List.of(0.25, 0.5), List.of(0.0, 0.5, -0.25, 1.0, 0.125, -2.0, 0.75));
    assertEquals(pooling, read(pooling.csv()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0.5", "0.5\n0,0", "0.5\nx,0,0,0,0,0,0", "0.5\n0,0,0,0,0,0,0\n1"})
  void anythingElseIsNoPooling(String csv) {
    assertThrows(IOException.class, () -> read(csv));
  }

  private static Pooling read(String csv) throws IOException {
    return Pooling.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.US_ASCII)));
  }
}
