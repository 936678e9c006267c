package org.sottovoce.release.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Reviews;
import org.sottovoce.review.Review;

/** Random text with random names: the honest release passes, one planted occurrence does not. */
class LeakPropertyTest {

  private static final List<String> NAMES =
      List.of(
          "Mary", "Jo", "O'Brien", "van Dijk", "Ann-Marie", "Z\u00fclal", "Will", "Will May", "S");
  private static final List<String> WORDS =
      List.of(
          "will",
          "Will",
          "may",
          "a",
          "my",
          "anniversary",
          "wo-\nod",
          "\u00e9t\u00e9",
          "it's",
          "34",
          "x");
  private static final List<String> GAPS = List.of(" ", "\n", ", ", " - ", ". ");

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static String marked(Random random) {
    StringBuilder text = new StringBuilder("{P:Mary} ");
    for (int i = 0; i < 60; i++) {
      text.append(
          switch (random.nextInt(8)) {
            case 0, 1 -> "{P:" + any(NAMES, random) + "}";
            case 2 -> "{N:34}";
            default -> any(WORDS, random);
          });
      text.append(any(GAPS, random));
    }
    return text.toString();
  }

  private static LeakReport check(List<Sought> sought, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new LeakCheck(sought).check(List.of(CheckedFile.of("T01.txt", bytes)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void honestReleasePassesAndOnePlantedNameIsCaught(long seed) {
    Random random = new Random(seed);
    Review review = Reviews.of(marked(random));
    RedactedDocument document = Reviews.redacted(review).get(0);
    List<Sought> sought =
        new SoughtList(word -> WORDS.contains(word)).from(review, List.of(document));
    String released = document.text().text();
    assertEquals(List.of(), check(sought, released).leaks(), "seed " + seed);
    String planted = sought.get(random.nextInt(sought.size())).surface();
    int at = released.indexOf(' ', random.nextInt(released.length() / 2));
    String leaking = released.substring(0, at) + " " + planted + released.substring(at);
    assertFalse(check(sought, leaking).passed(), "seed " + seed);
  }
}
