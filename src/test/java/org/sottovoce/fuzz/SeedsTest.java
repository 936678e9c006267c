package org.sottovoce.fuzz;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every seed, as it is and cut short, holds what has to hold for any file. */
class SeedsTest {

  static Stream<Arguments> seeds() {
    return Stream.of(Target.values())
        .flatMap(
            target ->
                IntStream.range(0, target.seeds().size())
                    .mapToObj(number -> Arguments.of(target, number)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("seeds")
  @Timeout(10)
  void aSeedHoldsWhatHasToHold(Target target, int number) {
    target.run(target.seeds().get(number));
  }
}
