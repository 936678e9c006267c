package org.sottovoce.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SoundKeyTest {

  @ParameterizedTest
  @CsvSource({
    "sinead, shinaid",
    "tomasz, thomas",
    "stephen, steven",
    "whitaker, whittaker",
    "whitaker, whiteacre",
    "philip, filip",
    "siobhan, shivaun",
    "maeve, mave",
    "kathryn, catherine",
    "graham, graeme",
    "gemma, jemma",
    "knight, night",
    "wright, right",
  })
  void namesThatSoundAlikeHaveOneKey(String one, String other) {
    assertEquals(SoundKey.of(one), SoundKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"mary, anna", "form, norm", "kelly, terry", "robert, rupert"})
  void namesThatSoundOtherwiseHaveAnother(String one, String other) {
    assertNotEquals(SoundKey.of(one), SoundKey.of(other));
  }
}
