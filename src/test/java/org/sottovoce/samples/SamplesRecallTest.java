package org.sottovoce.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.evaluation.GoldMention;
import org.sottovoce.evaluation.UnreadableGold;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.IdentifierType.Level;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.RecognizedDocument;

/**
 * What the recognizers find in the samples. The numbers are ratchets: they say what was measured,
 * and are raised (or the misses lowered) when the recognizers find more.
 */
final class SamplesRecallTest {

  private static final double RECALL_FLOOR = 0.82;
  private static final double PRECISION_FLOOR = 0.94;

  private static Recognized recognized;

  @BeforeAll
  static void recognizeTheSamples() throws IOException, UnreadableGold, UnreadableDocument {
    recognized = Recognized.load();
  }

  @Test
  void everyDirectIdentifierIsSuggested() {
    Map<IdentifierType, Integer> misses =
        recognized.count(
            (document, mention) -> isDirect(mention) && !Recognized.isCovered(document, mention));
    assertEquals(Map.of(), misses, "direct identifiers that no suggestion covers");
  }

  @Test
  void recallAndPrecisionOverAllTypesKeepTheirFloor(TestReporter reporter) {
    Map<IdentifierType, Integer> all = recognized.count((document, mention) -> true);
    Map<IdentifierType, Integer> found = recognized.count(Recognized::isCovered);
    reporter.publishEntry("covered, by type", table(all, found));
    double recall = (double) sum(found) / sum(all);
    double precision = precision();
    reporter.publishEntry(
        "recall and precision", String.format(Locale.ROOT, "%.3f %.3f", recall, precision));
    assertTrue(recall >= RECALL_FLOOR, "recall " + recall);
    assertTrue(precision >= PRECISION_FLOOR, "precision " + precision);
  }

  private static boolean isDirect(GoldMention mention) {
    return mention.type().level() == Level.DIRECT;
  }

  private static String table(
      Map<IdentifierType, Integer> all, Map<IdentifierType, Integer> found) {
    StringBuilder table = new StringBuilder("\n");
    all.forEach(
        (type, number) ->
            table.append(
                String.format(
                    Locale.ROOT, "%-20s %3d of %3d%n", type, found.getOrDefault(type, 0), number)));
    return table.toString();
  }

  private static int sum(Map<IdentifierType, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The share of suggestions that touch something annotated, of whatever type. */
  private static double precision() {
    int right = 0;
    int all = 0;
    for (int i = 0; i < recognized.samples().size(); i++) {
      RecognizedDocument document = recognized.documents().get(i);
      Sample sample = recognized.samples().get(i);
      for (Mention mention : document.mentions()) {
        all++;
        right +=
            sample.gold().mentions().stream().anyMatch(g -> g.span().overlaps(mention.span()))
                ? 1
                : 0;
      }
    }
    return (double) right / all;
  }
}
