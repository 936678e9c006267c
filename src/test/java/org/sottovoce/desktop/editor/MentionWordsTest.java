package org.sottovoce.desktop.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sottovoce.desktop.TestEngine;
import org.sottovoce.desktop.TestReviews;
import org.sottovoce.desktop.desk.Sight;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.review.Decision;
import org.sottovoce.text.Span;

class MentionWordsTest {

  private final MentionWords words = new MentionWords(new TestEngine());
  private final Sight at = Sight.of(TestReviews.of(TestReviews.INTERVIEW)).next();

  @Test
  void saysWhatAMentionIsAndWhatWillStandThere() {
    assertEquals("Mary Whitaker, person, Undecided", words.sentence(at));
    Sight accepted = at.on(at.review().with(at.mention().orElseThrow(), Decision.ACCEPT));
    assertEquals("Mary Whitaker, person, Becomes Ted Delaney", words.sentence(accepted));
  }

  @Test
  void saysWhyInTheOrderOfStrength() {
    Mention mention =
        new Mention(
            Span.of(0, 3),
            IdentifierType.PERSON,
            java.util.List.of(
                Evidence.of("model", "marginal", 0.6),
                new Evidence("cue", "self-introduction", 0.95, Optional.of("my name is"))));
    assertEquals(
        "cue: self-introduction, beside “my name is” (95 %)\u2002·\u2002model: marginal (60 %)",
        words.why(mention));
  }

  @Test
  void theSameReasonIsSaidOnceAndOnlyTheStrongestTwoAreShown() {
    Mention mention =
        new Mention(
            Span.of(0, 3),
            IdentifierType.PERSON,
            java.util.List.of(
                Evidence.of("title cue", "title", 0.9),
                Evidence.of("gazetteer", "given name, tier C", 0.75),
                Evidence.of("opennlp", "name model", 0.6),
                Evidence.of("opennlp", "name model", 0.8)));
    assertEquals(
        "title cue (90 %)\u2002·\u2002language model (80 %)\u2002·\u2002one more",
        words.why(mention));
    assertEquals(
        "<html>title cue (90 %)<br>language model (80 %)<br>word list: given name (75 %)",
        words.reasons(mention));
  }

  @Test
  void theTooltipShowsTextAndNoMarkup() {
    String tip = words.tooltip(at);
    assertEquals(
        "<html><b>Mary Whitaker</b>, person<br>A: becomes Ted Delaney<br>list: known name (93 %)",
        tip);
    assertFalse(tip.contains("{"));
  }
}
