package org.sottovoce.desktop.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sottovoce.text.Span;

class LineBreakerTest {

  private static final FontMetrics MONO =
      PageLayoutTest.metrics(new Font(Font.MONOSPACED, Font.PLAIN, 10));
  private static final int CHARACTER = MONO.charWidth('m');

  private static List<String> lines(String text, int characters) {
    return new LineBreaker(text, MONO, characters * CHARACTER)
        .lines(new Span(0, text.length())).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void breaksAtBlanks() {
    assertEquals(List.of("one two ", "three ", "four"), lines("one two three four", 9));
  }

  @Test
  void aBlankMayHangOverTheEdge() {
    assertEquals(List.of("one two ", "six"), lines("one two six", 7));
  }

  @Test
  void breaksAfterAHyphen() {
    assertEquals(List.of("forty-", "six"), lines("forty-six", 7));
  }

  @Test
  void aWordTooLongIsBrokenAnywhere() {
    assertEquals(List.of("abcd", "efgh", "i"), lines("abcdefghi", 4));
  }

  @Test
  void aLineEndEndsTheLine() {
    assertEquals(List.of("one\n", "two"), lines("one\ntwo", 20));
  }

  @Test
  void noCharacterIsEverCutOrLost() {
    Random random = new Random(11);
    for (int run = 0; run < 200; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.appendCodePoint(
            switch (random.nextInt(4)) {
              case 0 -> ' ';
              case 1 -> 0x1F600 + random.nextInt(40);
              default -> 'a' + random.nextInt(26);
            });
      }
      String all = text.toString();
      List<String> lines = new ArrayList<>(lines(all, 1 + random.nextInt(8)));
      assertEquals(all, String.join("", lines), "seed 11, run " + run);
      for (String line : lines) {
        assertTrue(!Character.isLowSurrogate(line.charAt(0)), "seed 11, run " + run);
      }
    }
  }
}
