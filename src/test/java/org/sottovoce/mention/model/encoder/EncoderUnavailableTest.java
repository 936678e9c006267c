package org.sottovoce.mention.model.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncoderUnavailableTest {

  @Test
  void aLanguageWithoutAModelIsSaidToHaveNone() {
    EncoderUnavailable thrown =
        assertThrows(EncoderUnavailable.class, () -> EncoderReader.load("xx"));
    assertEquals(EncoderUnavailable.Reason.NO_MODEL, thrown.reason());
  }

  @Test
  void aDamagedModelIsSaidToBeUnreadable() {
    byte[] damaged = "no network".getBytes(StandardCharsets.US_ASCII);
    EncoderUnavailable thrown = assertThrows(EncoderUnavailable.class, () -> Encoder.load(damaged));
    assertEquals(EncoderUnavailable.Reason.UNREADABLE_MODEL, thrown.reason());
  }
}
