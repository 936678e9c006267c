package org.sottovoce.desktop.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseTest {

  @ParameterizedTest
  @CsvSource({
    "correct horse, correct horse, ",
    "correct horse, correct house, study.differ",
    "ninechars, ninechars, study.short",
    "tencharact, tencharact, "
  })
  void aPassphraseIsLongEnoughAndTypedTwice(String first, String second, String problem) {
    assertEquals(
        Optional.ofNullable(problem),
        Passphrase.problem(first.toCharArray(), second.toCharArray()));
  }
}
