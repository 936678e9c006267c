package org.sottovoce.release.rtf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sottovoce.document.rtf.RtfReader;

/** A word that sets text apart for the reader and does not travel would let the text run in. */
class KnownWordsTest {

  /** What changes nothing for the text, and what is never released as it stands. */
  private static final Set<String> OTHERS = Set.of("plain", "unread", "picture", "twice", "#");

  static Stream<String> words() throws IOException {
    try (InputStream list = RtfReader.class.getResourceAsStream("destinations.txt")) {
      String lines = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      return lines
          .lines()
          .map(line -> line.split(" ", -1))
          .filter(line -> !OTHERS.contains(line[0]))
          .flatMap(line -> Stream.of(line).skip(1));
    }
  }

  @ParameterizedTest
  @MethodSource("words")
  void aWordThatSetsTextApartIsReleased(String word) {
    assertTrue(KnownWords.hold(word));
  }
}
