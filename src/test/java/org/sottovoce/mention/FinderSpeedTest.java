package org.sottovoce.mention;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sottovoce.mention.context.CueCatalogue;
import org.sottovoce.mention.pattern.PatternCatalogue;
import org.sottovoce.segment.SegmentedDocument;

/** How long an interview takes, in processor time, once the program is warm. */
@Tag("campaign")
final class FinderSpeedTest {

  private static final List<String> SENTENCES =
      List.of(
          "Well, you know, I was working there for about three years before we moved.",
          "My sister Anna said that she would never go back to the old house in Larkspur.",
          "It was, um, in March 2012, I think, and the weather was quite bad all week.",
          "So what did you do when the doctor told you that it would take some time?",
          "I just kept going, really, because there was nobody else who could have helped us.");

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Test
  void tenThousandWordsTakeLessThanAFifthOfASecond() {
    List<Recognizer> recognizers =
        Stream.concat(
                PatternCatalogue.english().stream(), CueCatalogue.english(new TestNames()).stream())
            .toList();
    SegmentedDocument document = Documents.of(words(10_000));
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 25; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      recognizers.forEach(recognizer -> recognizer.recognize(document));
      best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000);
    }
    assertTrue(best < 200, "took " + best + " ms");
  }

  private static String words(int count) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int words = 0; words < count; ) {
      String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
      text.append(sentence).append(random.nextInt(4) == 0 ? "\n\n" : " ");
      words += sentence.split(" ", -1).length;
    }
    return text.toString();
  }
}
