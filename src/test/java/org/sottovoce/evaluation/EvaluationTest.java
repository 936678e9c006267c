package org.sottovoce.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sottovoce.mention.IdentifierType.PERSON;
import static org.sottovoce.mention.IdentifierType.PLACE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sottovoce.evaluation.Errors.Wrong;
import org.sottovoce.evaluation.GoldText.Credit;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.Mention;
import org.sottovoce.segment.Segmenter;
import org.sottovoce.text.Span;

/** What is read out of an evaluation besides the scores. */
class EvaluationTest {

  private static final String TEXT = "Ada met Zoé in Ulm, then Zoé and Bo.";

  private static final Evaluation EVALUATION =
      new Evaluator(
              new Segmenter()::segment,
              document ->
                  List.of(
                      mention(0, 3, "cue", 0.9),
                      mention(4, 7, "opennlp", 0.2),
                      new Mention(
                          new Span(20, 24),
                          PLACE,
                          List.of(Evidence.of("gazetteer", "", 0.2), Evidence.of("cue", "", 0.1)))))
          .run(List.of(gold()), Writing.AS_WRITTEN);

  @Test
  void errorsAreCountedByFoldedSurfaceTheMostFrequentFirst() {
    assertEquals(
        new Errors(
            List.of(
                new Wrong("zoe", PERSON, 2, Set.of()),
                new Wrong("bo", PERSON, 1, Set.of()),
                new Wrong("ulm", PLACE, 1, Set.of())),
            List.of(
                new Wrong("met", PERSON, 1, Set.of("opennlp")),
                new Wrong("then", PLACE, 1, Set.of("gazetteer", "cue")))),
        EVALUATION.errors());
  }

  @Test
  void theErrorTableSaysHowManyThereAreWhenItShowsFewer() {
    assertEquals(
        """
        missed, 4 in all, 3 kinds
        text  type    recognizers  count
        zoe   person                   2

        false alarms, 2 in all, 2 kinds
        text  type    recognizers  count
        met   person  opennlp          1

        """,
        new ErrorTable(EVALUATION.errors(), 1).aligned());
  }

  @Test
  void noSurfaceStandsInTheDescriptionOfErrors() {
    assertFalse(EVALUATION.errors().toString().contains("zoe"));
  }

  @Test
  void theCurveLeavesSuggestionsOutStepByStep() {
    List<String> lines = new OperatingCurve(EVALUATION).table().markdown().lines().toList();
    assertEquals("| from score | covered, as written | precision, as written |", lines.get(0));
    assertEquals("| 0.00 | 0.200 | 0.333 |", lines.get(2));
    assertEquals("| 0.20 | 0.200 | 0.333 |", lines.get(6));
    assertEquals("| 0.25 | 0.200 | 1.000 |", lines.get(7));
    assertEquals("| 0.95 | 0.000 | - |", lines.get(21));
    assertEquals(22, lines.size());
  }

  @Test
  void oneWritingCanBeReadAlone() {
    assertEquals(EVALUATION.scores(), EVALUATION.in(Writing.AS_WRITTEN).scores());
    assertEquals(List.of(), EVALUATION.in(Writing.LOWER_CASE).judgements());
  }

  private static Mention mention(int start, int end, String recognizer, double score) {
    return Mention.of(new Span(start, end), PERSON, Evidence.of(recognizer, "", score));
  }

  private static GoldText gold() {
    return new GoldText(
        "t",
        "a.jsonl",
        new Credit("", ""),
        TEXT,
        List.of(
            new GoldMention(new Span(0, 3), PERSON),
            new GoldMention(new Span(8, 11), PERSON),
            new GoldMention(new Span(15, 18), PLACE),
            new GoldMention(new Span(25, 28), PERSON),
            new GoldMention(new Span(33, 35), PERSON)),
        List.of());
  }
}
