package org.sottovoce.mention.model.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sottovoce.mention.model.joint.Readings.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.NameReader;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.text.Span;

class SparingReaderTest {

  private static final double LIMIT = 0.1;

  private final List<ModelSentence> seen = new ArrayList<>();

  /** Sure of a name everywhere; remembers what it was given. */
  private final NameReader slow =
      sentences -> {
        seen.addAll(sentences);
        return sentences.stream().map(one -> Readings.of(word(0.9, 0, 0))).toList();
      };

  /**
   * The quick finder's probability of a name, sentence after sentence; which the slow one reads.
   */
  @ParameterizedTest
  @CsvSource({
    "0.01 0.01 0.01 0.01, ''",
    "0.01 0.01 0.50 0.01, 1 2 3",
    "0.50 0.01 0.01 0.01, 0 1",
    "0.01 0.01 0.01 0.10, 2 3",
    "0.01 0.01 0.01 0.09, ''",
    "0.50 0.01 0.01 0.50, 0 1 2 3"
  })
  void theSlowOneReadsSentencesWithACandidateAndTheirNeighbours(String first, String second) {
    List<ModelSentence> sentences = sentences(4);
    List<Reading> readings = reader(first, LIMIT).read(sentences);
    List<Integer> expected = second.isEmpty() ? List.of() : numbers(second);
    assertEquals(expected.stream().map(sentences::get).toList(), seen);
    for (int at = 0; at < 4; at++) {
      boolean named = readings.get(at).ofName(0) > 0.2;
      assertEquals(expected.contains(at), named, "sentence " + at);
    }
  }

  @Test
  void withoutALimitNothingIsSpared() {
    reader("0 0 0 0", 0).read(sentences(4));
    assertEquals(4, seen.size());
  }

  @Test
  void noSentencesAreNoReadings() {
    assertEquals(List.of(), reader("", LIMIT).read(List.of()));
  }

  private SparingReader reader(String probabilities, double limit) {
    NameReader quick =
        sentences ->
            Stream.of(probabilities.split(" ", -1))
                .limit(sentences.size())
                .map(each -> Readings.of(word(Double.parseDouble(each), 0, 0)))
                .toList();
    return new SparingReader(quick, slow, Pooling.equal(2), limit);
  }

  private static List<ModelSentence> sentences(int count) {
    return IntStream.range(0, count)
        .mapToObj(at -> new ModelSentence(List.of("word" + at), List.of(Span.of(at, 5))))
        .toList();
  }

  private static List<Integer> numbers(String list) {
    return Stream.of(list.split(" ", -1)).map(Integer::valueOf).toList();
  }
}
