package org.sottovoce.release.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class TimedReaderTest {

  private static final String PAGE = "<p>" + "so it was ".repeat(10_000) + "</p>";

  @Test
  void textIsGivenInTime() throws Exception {
    try (TimedReader reader = new TimedReader(PAGE, Duration.ofMinutes(1))) {
      assertEquals(PAGE.strip().length() - 8, parsed(reader).length());
    }
  }

  @Test
  void parserIsStoppedWhenTheTimeIsOver() throws Exception {
    try (TimedReader reader = new TimedReader(PAGE, Duration.ofSeconds(-1))) {
      UncheckedIOException stopped = assertThrows(UncheckedIOException.class, () -> parsed(reader));
      assertEquals(IOException.class, stopped.getCause().getClass());
    }
  }

  private static String parsed(TimedReader reader) {
    return Parser.htmlParser().parseInput(reader, "").body().text();
  }
}
