package org.sottovoce.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sottovoce.mention.IdentifierType.ORGANISATION;
import static org.sottovoce.mention.IdentifierType.PERSON;
import static org.sottovoce.mention.IdentifierType.PHONE;
import static org.sottovoce.mention.IdentifierType.PLACE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sottovoce.evaluation.GoldText.Credit;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Segmenter;
import org.sottovoce.text.Span;

/** The arithmetic of each measure on made-up texts; gold and suggestions are given as surfaces. */
class EvaluatorTest {

  private static final String TEXT = "Ada King met Bo at Acme Ltd. in Ulm on 555-0101.";

  @Test
  void exactSuggestionsAreCoveredExactAndRight() {
    Tally tally = tally(PERSON, Map.of("Ada King", PERSON), Map.of("Ada King", PERSON));
    assertEquals(new Tally(1, 1, 1, 1, 1, 1, 0), tally);
  }

  @Test
  void aMissedNameIsNeitherCoveredNorExact() {
    assertEquals(new Tally(1, 0, 0, 0, 0, 0, 0), tally(PERSON, Map.of("Bo", PERSON), Map.of()));
  }

  @Test
  void aFalseAlarmIsSuggestedAndNotRight() {
    assertEquals(new Tally(0, 0, 0, 1, 0, 0, 0), tally(PERSON, Map.of(), Map.of("met", PERSON)));
  }

  @Test
  void halfANameIsNotCoveredButItsSuggestionIsRight() {
    Tally tally = tally(PERSON, Map.of("Ada King", PERSON), Map.of("Ada", PERSON));
    assertEquals(new Tally(1, 0, 0, 1, 1, 1, 0), tally);
  }

  @Test
  void twoHalvesCoverAName() {
    Tally tally = tally(PERSON, Map.of("Ada King", PERSON), Map.of("Ada", PERSON, "King", PERSON));
    assertEquals(new Tally(1, 1, 0, 2, 2, 2, 0), tally);
  }

  @Test
  void aSuggestionThatIsTooLongCoversButIsNotExact() {
    Tally tally = tally(PERSON, Map.of("Bo", PERSON), Map.of("met Bo at", PERSON));
    assertEquals(new Tally(1, 1, 0, 1, 1, 1, 0), tally);
  }

  @Test
  void marksAndSpacesNeedNoCover() {
    Tally tally =
        tally(ORGANISATION, Map.of("Acme Ltd.", ORGANISATION), Map.of("Acme Ltd", ORGANISATION));
    assertEquals(new Tally(1, 1, 0, 1, 1, 1, 0), tally);
  }

  @Test
  void aSuggestionOfTheWrongTypeCoversAndIsRightButNotOfItsType() {
    Map<String, IdentifierType> gold = Map.of("Ulm", PLACE);
    Map<String, IdentifierType> found = Map.of("Ulm", PERSON);
    assertEquals(new Tally(1, 1, 0, 0, 0, 0, 0), tally(PLACE, gold, found));
    assertEquals(new Tally(0, 0, 0, 1, 1, 0, 0), tally(PERSON, gold, found));
  }

  @Test
  void suggestionsOfOtherTypesAreNeitherRightNorWrongButCover() {
    Map<String, IdentifierType> gold = Map.of("Ulm", PLACE);
    Scores scores = scores(gold, Map.of("555-0101", PHONE, "Ulm", PHONE));
    assertEquals(new Tally(1, 1, 0, 0, 0, 0, 0), scores.total(Writing.AS_WRITTEN));
  }

  @Test
  void goldOfOtherTypesIsNotCounted() {
    Scores scores = scores(Map.of("555-0101", PHONE), Map.of("555-0101", PERSON));
    assertEquals(new Tally(0, 0, 0, 1, 0, 0, 0), scores.total(Writing.AS_WRITTEN));
  }

  @Test
  void aSuggestionOfSomethingElseIsCountedApart() {
    GoldText text =
        new GoldText(
            "t",
            "a.jsonl",
            Genre.UNKNOWN,
            new Credit("", ""),
            "Ada read Dune and Emma.",
            List.of(new GoldMention(new Span(0, 3), PERSON)),
            List.of(new Span(9, 13), new Span(0, 8)),
            List.of());
    Map<String, IdentifierType> found = Map.of("Ada", PERSON, "Dune", PERSON, "Emma", PERSON);
    Scores scores = evaluator(found).evaluate(List.of(text), Writing.AS_WRITTEN);
    assertEquals(new Tally(1, 1, 1, 3, 1, 1, 1), scores.total(Writing.AS_WRITTEN));
  }

  @Test
  void nestedGoldCountsTwice() {
    Map<String, IdentifierType> gold = Map.of("Acme Ltd. in Ulm", ORGANISATION, "Ulm", PLACE);
    Scores scores = scores(gold, Map.of("Acme Ltd. in Ulm", ORGANISATION));
    assertEquals(new Tally(2, 2, 1, 1, 1, 1, 0), scores.total(Writing.AS_WRITTEN));
  }

  @Test
  void textAfterAnEmojiIsScoredAtItsPlace() {
    GoldText text = gold("😀 Ada", "a.jsonl", Map.of("Ada", PERSON));
    Scores scores = evaluator(Map.of("Ada", PERSON)).evaluate(List.of(text), Writing.AS_WRITTEN);
    assertEquals(new Tally(1, 1, 1, 1, 1, 1, 0), scores.total(Writing.AS_WRITTEN));
  }

  @Test
  void anEmptyTextCountsNothing() {
    GoldText text = gold("", "a.jsonl", Map.of());
    Scores scores = evaluator(Map.of("Ada", PERSON)).evaluate(List.of(text));
    assertEquals(Tally.NONE, scores.total(Writing.AS_WRITTEN));
    assertEquals(List.of("a.jsonl"), scores.sources());
  }

  @Test
  void noTextGivesNoScores() {
    assertEquals(new Scores(List.of()), evaluator(Map.of()).evaluate(List.of()));
  }

  @Test
  void lowerCaseIsScoredOnTheLowerCasedText() {
    GoldText text = gold("Ada saw Ada.", "a.jsonl", Map.of("Ada", PERSON));
    Scores scores = evaluator(Map.of("Ada", PERSON)).evaluate(List.of(text));
    assertEquals(new Tally(2, 2, 2, 2, 2, 2, 0), scores.total(Writing.AS_WRITTEN));
    assertEquals(new Tally(2, 0, 0, 0, 0, 0, 0), scores.total(Writing.LOWER_CASE));
  }

  @Test
  void filesAndTypesAreCountedApart() {
    List<GoldText> texts =
        List.of(
            gold("Ada in Ulm.", "a.jsonl", Map.of("Ada", PERSON, "Ulm", PLACE)),
            gold("Bo in Ulm.", "b.jsonl", Map.of("Bo", PERSON, "Ulm", PLACE)));
    Scores scores = evaluator(Map.of("Ada", PERSON)).evaluate(texts, Writing.AS_WRITTEN);
    assertEquals(List.of("a.jsonl", "b.jsonl"), scores.sources());
    assertEquals(new Tally(2, 1, 1, 1, 1, 1, 0), scores.ofSource(Writing.AS_WRITTEN, "a.jsonl"));
    assertEquals(new Tally(2, 0, 0, 0, 0, 0, 0), scores.ofSource(Writing.AS_WRITTEN, "b.jsonl"));
    assertEquals(new Tally(2, 1, 1, 1, 1, 1, 0), scores.ofType(Writing.AS_WRITTEN, PERSON));
    assertEquals(new Tally(2, 0, 0, 0, 0, 0, 0), scores.ofType(Writing.AS_WRITTEN, PLACE));
  }

  @Test
  void judgementsTellScoreAndOutcomeOfEachSuggestedName() {
    GoldText text = gold("Ada met Bo.", "a.jsonl", Map.of("Ada", PERSON));
    Evaluator evaluator = evaluator(Map.of("Ada", PERSON, "Bo", PLACE, "met", PHONE));
    assertEquals(
        List.of(new Judgement(0.5, true), new Judgement(0.5, false)),
        evaluator.judge(List.of(text), Writing.AS_WRITTEN));
  }

  @Test
  void suggestionsBelowAScoreAreLeftOutWithWhatTheyCover() {
    GoldText text = gold("Ada met Bo.", "a.jsonl", Map.of("Ada", PERSON));
    Evaluation found = evaluator(Map.of("Ada", PERSON)).run(List.of(text), Writing.AS_WRITTEN);
    assertEquals(found.scores(), found.above(0.5).scores());
    assertEquals(
        new Tally(1, 0, 0, 0, 0, 0, 0), found.above(0.6).scores().total(Writing.AS_WRITTEN));
  }

  @Test
  void manyTextsKeepTheirOrder() {
    List<GoldText> texts =
        IntStream.range(0, 500)
            .mapToObj(i -> gold("Ada saw " + i, i + ".jsonl", Map.of("Ada", PERSON)))
            .toList();
    Scores scores = evaluator(Map.of("Ada", PERSON)).evaluate(texts, Writing.AS_WRITTEN);
    assertEquals(texts.stream().map(GoldText::file).toList(), scores.sources());
  }

  private static Tally tally(
      IdentifierType type, Map<String, IdentifierType> gold, Map<String, IdentifierType> found) {
    return scores(gold, found).ofType(Writing.AS_WRITTEN, type);
  }

  private static Scores scores(
      Map<String, IdentifierType> gold, Map<String, IdentifierType> found) {
    return evaluator(found).evaluate(List.of(gold(TEXT, "a.jsonl", gold)), Writing.AS_WRITTEN);
  }

  private static Evaluator evaluator(Map<String, IdentifierType> found) {
    return new Evaluator(new Segmenter()::segment, document -> mentions(document, found));
  }

  private static List<Mention> mentions(
      SegmentedDocument document, Map<String, IdentifierType> found) {
    List<Mention> mentions = new ArrayList<>();
    found.forEach(
        (surface, type) ->
            spans(document.text(), surface)
                .forEach(
                    span -> mentions.add(Mention.of(span, type, Evidence.of("list", "", 0.5)))));
    mentions.sort(Mention.IN_TEXT_ORDER);
    return mentions;
  }

  private static GoldText gold(String text, String file, Map<String, IdentifierType> names) {
    List<GoldMention> mentions = new ArrayList<>();
    names.forEach(
        (surface, type) ->
            spans(text, surface).forEach(span -> mentions.add(new GoldMention(span, type))));
    return new GoldText("t", file, new Credit("", ""), text, mentions, List.of());
  }

  private static List<Span> spans(String text, String surface) {
    Matcher matcher = Pattern.compile(Pattern.quote(surface)).matcher(text);
    return matcher.results().map(hit -> new Span(hit.start(), hit.end())).toList();
  }
}
