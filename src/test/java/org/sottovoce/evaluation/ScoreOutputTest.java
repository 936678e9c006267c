package org.sottovoce.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.sottovoce.mention.IdentifierType;

/** The shapes that people and programs read, to the letter. */
class ScoreOutputTest {

  private static final Scores SCORES =
      new Scores(
          List.of(
              new TextScore(
                  Writing.AS_WRITTEN,
                  "a.jsonl",
                  Genre.UNKNOWN,
                  Map.of(
                      IdentifierType.PERSON, new Tally(4, 3, 2, 5, 3, 2, 1),
                      IdentifierType.PLACE, new Tally(1, 1, 1, 10, 1, 1, 0),
                      IdentifierType.ORGANISATION, Tally.NONE))));

  @Test
  void theTableIsAlignedAndASingleTextHasNoInterval() {
    String expected =
        """
        as written
        texts      type          gold  covered  95 %  exact  suggested  precision  95 %  lenient  by type     F1  95 %
        all files  all              5    0.800     -  0.600         15      0.267     -    0.286    0.200  0.400     -
        all files  person           4    0.750     -  0.500          5      0.600     -    0.750    0.400  0.667     -
        all files  place            1    1.000     -  1.000         10      0.100     -    0.100    0.100  0.182     -
        all files  organisation     0        -     -      -          0          -     -        -        -      -     -
        a.jsonl    all              5    0.800     -  0.600         15      0.267     -    0.286    0.200  0.400     -
        a.jsonl    person           4    0.750     -  0.500          5      0.600     -    0.750    0.400  0.667     -
        a.jsonl    place            1    1.000     -  1.000         10      0.100     -    0.100    0.100  0.182     -
        a.jsonl    organisation     0        -     -      -          0          -     -        -        -      -     -

        """;
    assertEquals(expected, new ScoreTable(SCORES).aligned());
  }

  @Test
  void theMarkdownTableHoldsTheSameRows() {
    List<String> lines = new ScoreTable(SCORES).markdown(Writing.AS_WRITTEN).lines().toList();
    assertEquals(10, lines.size());
    assertEquals("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|", lines.get(1));
    assertEquals(
        "| all files | person | 4 | 0.750 | - | 0.500 | 5 | 0.600 | - | 0.750 | 0.400 | 0.667 | - |",
        lines.get(3));
  }

  @Test
  void theJsonHasOneObjectForEachRow() throws JsonProcessingException {
    List<JsonNode> objects = objects(SCORES);
    assertEquals(8, objects.size());
    assertEquals(
        """
        {"writing":"as written","kind":"all","source":"all","type":"person","gold":4,"covered":3,\
        "exact":2,"suggested":5,"right":3,"rightType":2,"other":1,"coveredRecall":0.75,\
        "exactRecall":0.5,"overlapPrecision":0.6,"lenientPrecision":0.75,"typePrecision":0.4,\
        "f1":0.6666666666666665,"coveredRecall95":null,"overlapPrecision95":null,"f195":null}""",
        objects.get(1).toString());
    JsonNode empty = objects.get(7);
    assertEquals("file", empty.path("kind").asText());
    assertEquals("a.jsonl", empty.path("source").asText());
    assertTrue(empty.path("coveredRecall").isNull() && empty.path("f1").isNull());
  }

  @Test
  void anIntervalIsAnArrayOfItsEnds() throws JsonProcessingException {
    Scores five = SCORES.and(SCORES).and(SCORES).and(SCORES).and(SCORES);
    JsonNode total = objects(five).get(0);
    assertEquals("[0.8,0.8]", total.path("coveredRecall95").toString());
  }

  private static List<JsonNode> objects(Scores scores) throws JsonProcessingException {
    JsonNode array = new ObjectMapper().readTree(new ScoreJson(scores).text());
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
