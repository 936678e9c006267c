package org.sottovoce.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  private final Folding folding = new Folding();

  @ParameterizedTest
  @CsvSource({
    "MARY, mary",
    "Zoë, zoe",
    "Zoe\u0308, zoe",
    "Łódź, lodz",
    "Søren, soren",
    "Straße, strasse",
    "İzmir, izmir",
    "ﬁnch, finch",
    "Whit\u00ADaker, whitaker",
    "O’Brien, o'brien",
    "Anne–Marie, anne-marie",
    "Mary\u00A0Whitaker, mary whitaker",
    "\u212Belvik, aelvik"
  })
  void variantsFoldToOneForm(String text, String folded) {
    assertEquals(folded, Folding.fold(text));
  }

  @Test
  void foundNameTakesSoftHyphenAndAccentWithIt() {
    String text = "met Zo\u0308e\u00AD Whit\u00ADaker.";
    AlignedText folded = folding.normalize(text);
    int start = folded.text().indexOf("whitaker");
    assertEquals("Whit\u00ADaker", folded.toOriginal(Span.of(start, 8)).in(text));
    int zoe = folded.text().indexOf("zoe");
    assertEquals("Zo\u0308e\u00AD", folded.toOriginal(Span.of(zoe, 3)).in(text));
  }

  @RepeatedTest(300)
  void foldingTwiceIsFoldingOnce(RepetitionInfo repetition) {
    String text = new RandomText(repetition.getCurrentRepetition()).text(30);
    String once = Folding.fold(text);
    assertEquals(once, Folding.fold(once), () -> "seed " + repetition.getCurrentRepetition());
  }

  @RepeatedTest(300)
  void foldedSpansMapBackToCoveringOriginals(RepetitionInfo repetition) {
    RandomText chance = new RandomText(repetition.getCurrentRepetition());
    String text = chance.text(30);
    AlignedText folded = folding.normalize(text);
    assertEquals(Folding.fold(text), folded.text());
    for (int i = 0; i < 10; i++) {
      Span span = chance.span(folded.text().length());
      Span original = folded.toOriginal(span);
      assertTrue(
          Folding.fold(whole(text, original)).contains(span.in(folded.text())),
          () -> span + ", seed " + repetition.getCurrentRepetition());
    }
  }

  @Test
  void foldingIsTheSameUnderAnyDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals("izmir iii", Folding.fold("IZMIR IİI"));
    } finally {
      Locale.setDefault(before);
    }
  }

  /** A span may end inside a surrogate pair: folding then needs the whole pair. */
  private static String whole(String text, Span span) {
    int start = span.start();
    int end = span.end();
    if (start > 0 && start < text.length() && isInside(text, start)) {
      start--;
    }
    if (end < text.length() && end > 0 && isInside(text, end)) {
      end++;
    }
    return text.substring(start, Math.max(start, end));
  }

  private static boolean isInside(String text, int offset) {
    return Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
