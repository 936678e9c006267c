package org.sottovoce.release.check;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The part of a Type 1 font that is encrypted with a key that is no secret (Adobe Type 1 Font
 * Format, 7.1): names of glyphs and the numbers that they are drawn with.
 */
final class EncryptedFont {

  private static final String MARK = "eexec";
  private static final int KEY = 55665;
  private static final int FACTOR = 52845;
  private static final int TERM = 22719;
  private static final int RANDOM = 4;

  private EncryptedFont() {}

  /** That part of {@code font} in the clear; empty when it has none. */
  static byte[] of(byte[] font) {
    int mark = new String(font, StandardCharsets.ISO_8859_1).indexOf(MARK);
    if (mark < 0) {
      return new byte[0];
    }
    int start = mark + MARK.length();
    while (start < font.length && Character.isWhitespace(font[start])) {
      start++;
    }
    byte[] encrypted = Arrays.copyOfRange(font, start, font.length);
    return decrypted(isHexadecimal(encrypted) ? bytes(encrypted) : encrypted);
  }

  private static boolean isHexadecimal(byte[] encrypted) {
    for (int i = 0; i < Math.min(RANDOM, encrypted.length); i++) {
      if (Character.digit(encrypted[i], 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(byte[] digits) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int high = -1;
    for (byte character : digits) {
      int digit = Character.digit(character, 16);
      if (digit >= 0 && high >= 0) {
        bytes.write((high << 4) | digit);
        high = -1;
      } else if (digit >= 0) {
        high = digit;
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] decrypted(byte[] encrypted) {
    byte[] clear = new byte[encrypted.length];
    int key = KEY;
    for (int i = 0; i < encrypted.length; i++) {
      int cipher = encrypted[i] & 0xFF;
      clear[i] = (byte) (cipher ^ (key >> 8));
      key = ((cipher + key) * FACTOR + TERM) & 0xFFFF;
    }
    return Arrays.copyOfRange(clear, Math.min(RANDOM, clear.length), clear.length);
  }
}
