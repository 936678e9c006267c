package org.sottovoce.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GuideNamesTest {

  private final GuideNames names =
      new GuideNames(new FormatValues(FormatValuesTest.class, "format-words.txt"));

  @Test
  void aGuideOfTheStandardKeepsItsName() {
    assertEquals("lineDrawn", names.of("lineDrawn"));
    assertEquals("-12", names.of("-12"));
  }

  @Test
  void otherGuidesAreNumberedTheSameWhereverTheyStand() {
    assertEquals("g1", names.of("Quillfeather"));
    assertEquals("g2", names.of("g1"));
    assertEquals("g1", names.of("Quillfeather"));
  }
}
