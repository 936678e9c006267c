package org.sottovoce.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

  private static final String WORDS =
      "Zoë said “naïve” cafés in Tollby cost £5 – too much for her, so she walked home instead.\r\n";

  private final TextDecoder decoder = new TextDecoder();

  @ParameterizedTest
  @CsvSource({
    "UTF-8, false, UTF-8",
    "UTF-8, true, UTF-8",
    "UTF-16LE, true, UTF-16LE",
    "UTF-16BE, true, UTF-16BE",
    "UTF-16LE, false, UTF-16LE",
    "UTF-16BE, false, UTF-16BE",
    "windows-1252, false, windows-1252"
  })
  void charsetAndMarkAreToldAndWrittenBack(String charset, boolean marked, String told) {
    byte[] bytes = ((marked ? "\uFEFF" : "") + WORDS).getBytes(Charset.forName(charset));
    DecodedText decoded = decoder.decode(bytes).orElseThrow();
    assertEquals(new DecodedText(WORDS, Charset.forName(told), marked), decoded);
    assertArrayEquals(bytes, decoded.encode(decoded.text()));
  }

  @Test
  void replacementThatTheCharsetLacksMakesTheFileUtf8() {
    byte[] bytes = "caf\u00E9 in Tollby".getBytes(Charset.forName("windows-1252"));
    DecodedText decoded = decoder.decode(bytes).orElseThrow();
    String other = "café in [Łódź]";
    assertArrayEquals(other.getBytes(StandardCharsets.UTF_8), decoded.encode(other));
  }

  @Test
  void binaryBytesAreNoText() {
    byte[] bytes = new byte[4096];
    new Random(7).nextBytes(bytes);
    assertEquals(Optional.empty(), decoder.decode(bytes));
    assertEquals(Optional.empty(), decoder.decode(new byte[100]));
  }

  @RepeatedTest(200)
  void whateverIsTextComesBackByteForByte(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int left = random.nextInt(200); left > 0; left--) {
      bytes.write(random.nextInt(3) == 0 ? 128 + random.nextInt(128) : 32 + random.nextInt(90));
    }
    byte[] source = bytes.toByteArray();
    decoder
        .decode(source)
        .ifPresent(
            decoded ->
                assertArrayEquals(
                    source,
                    decoded.encode(decoded.text()),
                    () -> decoded + ", seed " + repetition.getCurrentRepetition()));
  }
}
