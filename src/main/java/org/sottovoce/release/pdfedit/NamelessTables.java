package org.sottovoce.release.pdfedit;

import java.nio.ByteBuffer;
import org.sottovoce.release.FormUnkept;

/**
 * Empties the table of names of a TrueType or OpenType font (ISO/IEC 14496-22, 5.2.7), and the
 * names of the compact font in it, if it has one.
 */
final class NamelessTables {

  private static final int MOST_TABLES = 100;
  private static final int HEAD = 12;
  private static final int ENTRY = 16;
  private static final int NAME = 0x6E616D65;
  private static final int COMPACT = 0x43464620;
  private static final int FONT_HEADER = 0x68656164;
  private static final int ADJUSTMENT = 8;
  private static final int WHOLE_SUM = 0xB1B0AFBA;

  private NamelessTables() {}

  /**
   * @throws IndexOutOfBoundsException when the font is damaged
   * @throws FormUnkept when it is made to be read for ever
   */
  static void clear(ByteBuffer font) throws FormUnkept {
    int count = font.getShort(4) & 0xFFFF;
    if (count > MOST_TABLES) {
      throw new FormUnkept();
    }
    for (int i = 0; i < count; i++) {
      int entry = HEAD + i * ENTRY;
      int at = font.getInt(entry + 8);
      int length = font.getInt(entry + 12);
      switch (font.getInt(entry)) {
        case NAME -> empty(font.slice(at, length));
        case COMPACT -> NamelessCompact.clear(font.slice(at, length));
        default -> {
          continue;
        }
      }
      font.putInt(entry + 4, sum(font.slice(at, length)));
    }
    adjust(font, count);
  }

  /** A table of no names, and zeros where they stood. */
  private static void empty(ByteBuffer names) {
    for (int at = 0; at < names.limit(); at++) {
      names.put(at, (byte) 0);
    }
    if (names.limit() >= 6) {
      names.putShort(4, (short) 6);
    }
  }

  /** Makes the sum of the whole font what the format asks for. */
  private static void adjust(ByteBuffer font, int count) {
    for (int i = 0; i < count; i++) {
      int entry = HEAD + i * ENTRY;
      if (font.getInt(entry) == FONT_HEADER) {
        int place = font.getInt(entry + 8) + ADJUSTMENT;
        font.putInt(place, 0);
        font.putInt(place, WHOLE_SUM - sum(font));
      }
    }
  }

  private static int sum(ByteBuffer bytes) {
    int sum = 0;
    for (int at = 0; at < bytes.limit(); at++) {
      sum += (bytes.get(at) & 0xFF) << (24 - 8 * (at & 3));
    }
    return sum;
  }
}
