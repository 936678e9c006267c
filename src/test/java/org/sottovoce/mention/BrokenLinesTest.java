package org.sottovoce.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.mention.pattern.PatternCatalogue;

/** What goes on in the next line of a paragraph, and what another paragraph ends. */
final class BrokenLinesTest {

  private static final MentionFinder FINDER =
      new MentionFinder(PatternCatalogue.english(), new TestNames());

  @ParameterizedTest
  @CsvSource({
    "'I live at 17 Larkspur\nRoad, York', '17 Larkspur\nRoad'",
    "'it is SW1A\n1AA there', 'SW1A\n1AA'",
    """
    'oh seven seven
    double four, um,
    nine one two', 'oh seven seven
    double four, um,
    nine one two'""",
    "'born 12\nMarch 1987', '12\nMarch 1987'",
    "'write to mary dot\nw at example dot com', 'mary dot\nw at example dot com'",
    "'call 020 7946\n0958 then', '020 7946\n0958'",
  })
  void areFoundWhole(String text, String surface) {
    List<Mention> mentions = FINDER.find(Documents.of(text)).mentions();
    assertEquals(List.of(surface), mentions.stream().map(m -> m.span().in(text)).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "'it was 17\n\nMarch was cold'",
    "'chapter SW1A\n\n1AA is a room'",
  })
  void areNotJoinedAcrossParagraphs(String text) {
    assertEquals(List.of(), FINDER.find(Documents.of(text)).mentions());
  }
}
