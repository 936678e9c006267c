package org.sottovoce.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sottovoce.evaluation.Scores.Line;
import org.sottovoce.mention.IdentifierType;

/** The shapes that people and programs read, to the letter. */
class ScoreOutputTest {

  private static final Scores SCORES =
      new Scores(
          List.of(
              line(IdentifierType.PERSON, new Tally(4, 3, 2, 4, 3, 2)),
              line(IdentifierType.PLACE, new Tally(1, 1, 1, 10, 1, 1)),
              line(IdentifierType.ORGANISATION, Tally.NONE)));

  @Test
  void theTableIsAligned() {
    String expected =
        """
        as written
        text       type          gold  covered  exact  suggested  precision  by type     F1
        all files  all              5    0.800  0.600         14      0.286    0.214  0.421
        all files  person           4    0.750  0.500          4      0.750    0.500  0.750
        all files  place            1    1.000  1.000         10      0.100    0.100  0.182
        all files  organisation     0        -      -          0          -        -      -
        a.jsonl    all              5    0.800  0.600         14      0.286    0.214  0.421
        a.jsonl    person           4    0.750  0.500          4      0.750    0.500  0.750
        a.jsonl    place            1    1.000  1.000         10      0.100    0.100  0.182
        a.jsonl    organisation     0        -      -          0          -        -      -

        """;
    assertEquals(expected, new ScoreTable(SCORES).aligned());
  }

  @Test
  void theMarkdownTableHoldsTheSameRows() {
    List<String> lines = new ScoreTable(SCORES).markdown(Writing.AS_WRITTEN).lines().toList();
    assertEquals(10, lines.size());
    assertEquals("|---|---|---:|---:|---:|---:|---:|---:|---:|", lines.get(1));
    assertEquals(
        "| all files | person | 4 | 0.750 | 0.500 | 4 | 0.750 | 0.500 | 0.750 |", lines.get(3));
  }

  @Test
  void theJsonHasOneObjectForEachRow() {
    String all =
        """
        {"writing":"as written","source":"%s","type":"%s","gold":%d,"covered":%d,"exact":%d,\
        "suggested":%d,"right":%d,"rightType":%d,"coveredRecall":%s,"exactRecall":%s,\
        "overlapPrecision":%s,"typePrecision":%s,"f1":%s}\
        """;
    String first =
        String.format(
            Locale.ROOT, all, "all", "person", 4, 3, 2, 4, 3, 2, 0.75, 0.5, 0.75, 0.5, 0.75);
    String empty =
        String.format(
            Locale.ROOT,
            all,
            "a.jsonl",
            "organisation",
            0,
            0,
            0,
            0,
            0,
            0,
            null,
            null,
            null,
            null,
            null);
    String json = new ScoreJson(SCORES).text();
    List<String> objects = List.of(json.substring(1, json.length() - 1).split("(?<=}),"));
    assertEquals(8, objects.size());
    assertEquals(first, objects.get(1));
    assertEquals(empty, objects.get(7));
  }

  private static Line line(IdentifierType type, Tally tally) {
    return new Line(Writing.AS_WRITTEN, "a.jsonl", type, tally);
  }
}
