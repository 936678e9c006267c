package org.sottovoce.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineEndsTest {

  @Test
  void lineEndsOfAllSystemsBecomeLineFeeds() {
    AlignedText text = new LineEnds().normalize("a\r\nb\rc\nd\r\n\r\n");
    assertEquals("a\nb\nc\nd\n\n", text.text());
    assertEquals(new Span(1, 3), text.toOriginal(new Span(1, 2)));
    assertEquals(new Span(3, 4), text.toOriginal(new Span(2, 3)));
  }
}
