package org.sottovoce.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a text file with the way they were written: enough to write them again.
 *
 * @param text the characters, without byte order mark, line ends as they stand in the file
 * @param charset how they were encoded
 * @param marked whether the file began with a byte order mark
 */
public record DecodedText(String text, Charset charset, boolean marked) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Another text as bytes in this file's way: its charset and its byte order mark. A text that the
   * charset cannot hold is written in UTF-8.
   */
  public byte[] encode(String other) {
    Charset fit = charset.newEncoder().canEncode(other) ? charset : StandardCharsets.UTF_8;
    return (marked ? BYTE_ORDER_MARK + other : other).getBytes(fit);
  }

  /**
   * The same, and in UTF-8 as well where a reader would guess another charset than this file's: a
   * few new letters can turn the guess.
   */
  public byte[] encodeToBeGuessed(String other) {
    byte[] bytes = encode(other);
    boolean guessed =
        new TextDecoder().decode(bytes).filter(again -> again.text().equals(other)).isPresent();
    return guessed ? bytes : new DecodedText(text, StandardCharsets.UTF_8, marked).encode(other);
  }

  @Override
  public String toString() {
    return "DecodedText[" + text.length() + " units, " + charset + "]";
  }
}
