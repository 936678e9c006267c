package org.sottovoce.training.maxent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sottovoce.evaluation.GoldMention;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.evaluation.GoldText.Credit;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.text.Span;

class NameSamplesTest {

  @Test
  void mentionsBecomeTags() {
    GoldText text =
        text(
            "Ada King, of Acme, left Ulm.",
            mention(0, 8, IdentifierType.PERSON),
            mention(13, 17, IdentifierType.ORGANISATION),
            mention(24, 27, IdentifierType.PLACE));
    assertEquals(
        "Ada/PERSON_START King/PERSON_CONT , of Acme/ORGANISATION_START , left Ulm/PLACE_START .",
        written(text));
  }

  @Test
  void aWordThatAMentionTouchesIsItsOwn() {
    assertEquals(
        "Ada/PERSON_START Kings/PERSON_CONT left",
        written(text("Ada Kings left", mention(0, 8, IdentifierType.PERSON))));
  }

  @Test
  void otherTypesAreNotLearnt() {
    assertEquals("Ada left", written(text("Ada left", mention(0, 3, IdentifierType.PHONE))));
  }

  @Test
  void twoNamesSideBySideBothBegin() {
    assertEquals(
        "Ada/PERSON_START Ulm/PLACE_START",
        written(
            text(
                "Ada Ulm",
                mention(0, 3, IdentifierType.PERSON),
                mention(4, 7, IdentifierType.PLACE))));
  }

  @Test
  void sentencesThatAMentionRunsOverAreOne() {
    GoldText text =
        new GoldText(
            "a",
            "f",
            new Credit("", ""),
            "St. Ada left. Then I.",
            List.of(mention(0, 7, IdentifierType.PERSON)),
            List.of(new Span(0, 3), new Span(4, 13), new Span(14, 21)));
    assertEquals("St/PERSON_START ./PERSON_CONT Ada/PERSON_CONT left .\nThen I .", written(text));
  }

  @Test
  void ofPartlyAnnotatedTextOnlySentencesWithANameAreLearnt() {
    GoldText text =
        new GoldText(
            "a",
            "f",
            new Credit("", ""),
            "Ada left. Bo stayed.",
            List.of(mention(0, 3, IdentifierType.PERSON)),
            List.of(new Span(0, 9), new Span(10, 20)));
    assertEquals(List.of(true, false), learnt(text, true));
    assertEquals(List.of(true, true), learnt(text, false));
  }

  private static List<Boolean> learnt(GoldText text, boolean partial) {
    return new NameSamples(1, partial)
        .from(text).sentences().stream().map(TaggedSentence::learnt).toList();
  }

  private static String written(GoldText text) {
    return TaggedTexts.written(new NameSamples(1, false).from(text));
  }

  private static GoldText text(String text, GoldMention... mentions) {
    return new GoldText(
        "a", "f", new Credit("", ""), text, List.of(mentions), List.of(new Span(0, text.length())));
  }

  private static GoldMention mention(int start, int end, IdentifierType type) {
    return new GoldMention(new Span(start, end), type);
  }
}
