package org.sottovoce.desktop.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sottovoce.desktop.TestReviews;
import org.sottovoce.desktop.desk.Sight;

class WordStepTest {

  private final Sight start = Sight.of(TestReviews.of(TestReviews.NOTES));

  private static String selected(Sight sight) {
    return sight
        .selection()
        .map(span -> sight.page().orElseThrow().document().surface(span))
        .orElse("");
  }

  @Test
  void aSelectionGrowsAndShrinksByWords() {
    Sight one = WordStep.extend(start, 0, true);
    Sight three = WordStep.extend(WordStep.extend(one, 0, true), 0, true);
    assertEquals("Tom", selected(one));
    assertEquals("Tom rang about", selected(three));
    assertEquals("Tom rang", selected(WordStep.extend(three, 0, false)));
  }

  @Test
  void itBeginsAtTheCurrentMention() {
    assertEquals("Tom rang", selected(WordStep.extend(start.next(), 99, true)));
  }

  @Test
  void itEndsWithTheText() {
    Sight sight = start;
    for (int i = 0; i < 20; i++) {
      sight = WordStep.extend(sight, 0, true);
    }
    assertEquals("Tom rang about Hexley.\nNothing else.\n", selected(sight));
  }

  @Test
  void shrinkingToNothingSelectsNothing() {
    Sight one = WordStep.extend(start, 0, true);
    assertEquals("", selected(WordStep.extend(one, 0, false)));
  }
}
