package org.sottovoce.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.evaluation.GoldText.Credit;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.text.Span;

class GoldTextTest {

  private static final Credit NOBODY = new Credit("", "");

  @ParameterizedTest
  @CsvSource({
    "Ada LOVED Ulm, ada loved ulm",
    "ÉMILE Ødegård, émile ødegård",
    "ISTANBUL, istanbul",
    "İzmir, izmir",
    "😀 ΑΘΗΝΑ, 😀 αθηνα",
  })
  void lowerCaseKeepsEveryOffset(String text, String expected) {
    GoldText lower = new GoldText("a", "f", NOBODY, text, List.of(), List.of()).lowerCased();
    assertEquals(expected, lower.text());
    assertEquals(text.length(), lower.text().length());
  }

  @Test
  void lowerCaseKeepsMentionsAndSentences() {
    GoldText text = text("Ada");
    GoldText lower = text.lowerCased();
    assertEquals(text.mentions(), lower.mentions());
    assertEquals(text.sentences(), lower.sentences());
  }

  @Test
  void annotationBeyondTheTextIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> text("Ad"));
  }

  @Test
  void noWordOfTheTextStandsInItsDescription() {
    assertFalse(text("Ada left").toString().contains("Ada"));
  }

  private static GoldText text(String text) {
    return new GoldText(
        "a",
        "f",
        NOBODY,
        text,
        List.of(new GoldMention(new Span(0, 3), IdentifierType.PERSON)),
        List.of(new Span(0, text.length())));
  }
}
