package org.sottovoce.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.namefind.NameSample;
import org.junit.jupiter.api.Test;
import org.sottovoce.evaluation.GoldMention;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.evaluation.GoldText.Credit;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.text.Span;

/** Samples in OpenNLP's own notation, in which a name stands between START and END. */
class NameSamplesTest {

  @Test
  void mentionsBecomeNamesOfTokens() {
    GoldText text =
        text(
            "Ada King, of Acme, left Ulm.",
            mention(0, 8, IdentifierType.PERSON),
            mention(13, 17, IdentifierType.ORGANISATION),
            mention(24, 27, IdentifierType.PLACE));
    assertEquals(
        List.of(
            "<START:person> Ada King <END> , of <START:organisation> Acme <END> , left"
                + " <START:place> Ulm <END> ."),
        written(0, text));
  }

  @Test
  void aTokenThatAMentionTouchesIsItsOwn() {
    GoldText text = text("Ada Kings left", mention(0, 8, IdentifierType.PERSON));
    assertEquals(List.of("<START:person> Ada Kings <END> left"), written(0, text));
  }

  @Test
  void otherTypesAreNotLearnt() {
    assertEquals(
        List.of("Ada left"), written(0, text("Ada left", mention(0, 3, IdentifierType.PHONE))));
  }

  @Test
  void aMentionOverASentencesEndIsLearntInParts() {
    GoldText text =
        new GoldText(
            "a",
            "f",
            new Credit("", ""),
            "St. Ada left",
            List.of(mention(0, 7, IdentifierType.PERSON)),
            List.of(new Span(0, 3), new Span(4, 12)));
    assertEquals(
        List.of("<START:person> St . <END>", "<START:person> Ada <END> left"), written(0, text));
  }

  @Test
  void ofOverlappingMentionsTheFirstTakesTheTokens() {
    GoldText text =
        text(
            "Ada King left",
            mention(0, 8, IdentifierType.PERSON),
            mention(4, 8, IdentifierType.PLACE));
    assertEquals(List.of("<START:person> Ada King <END> left"), written(0, text));
  }

  @Test
  void lowerCasedCopiesFollowTheTextsAsWritten() {
    GoldText text = text("Ada left", mention(0, 3, IdentifierType.PERSON));
    assertEquals(
        List.of("<START:person> Ada <END> left", "<START:person> ada <END> left"),
        written(1, text));
  }

  @Test
  void theSameSeedDrawsTheSameTexts() {
    List<GoldText> texts = new ArrayList<>();
    IntStream.range(0, 200).forEach(i -> texts.add(text("Ada " + i)));
    List<NameSample> drawn = new NameSamples(0.5, 7).from(texts);
    assertEquals(drawn, new NameSamples(0.5, 7).from(texts));
    assertEquals(300, drawn.size(), 30);
  }

  @Test
  void eachTextBeginsByForgettingTheOneBefore() {
    GoldText text =
        new GoldText(
            "a",
            "f",
            new Credit("", ""),
            "Yes. No.",
            List.of(),
            List.of(new Span(0, 4), new Span(5, 8)));
    assertEquals(
        List.of(true, false, true, false),
        new NameSamples(0, 1)
            .from(List.of(text, text)).stream().map(NameSample::isClearAdaptiveDataSet).toList());
  }

  private static List<String> written(double lowerCasedShare, GoldText text) {
    return new NameSamples(lowerCasedShare, 1)
        .from(List.of(text)).stream().map(NameSample::toString).map(String::strip).toList();
  }

  private static GoldText text(String text, GoldMention... mentions) {
    return new GoldText(
        "a", "f", new Credit("", ""), text, List.of(mentions), List.of(new Span(0, text.length())));
  }

  private static GoldMention mention(int start, int end, IdentifierType type) {
    return new GoldMention(new Span(start, end), type);
  }
}
