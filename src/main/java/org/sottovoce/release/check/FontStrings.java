package org.sottovoce.release.check;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The strings that a font program holds, each on a line of its own: they stand there without
 * anything between them, so that a name would run into the next string. Belongs to one program.
 */
final class FontStrings {

  private static final int HEAD = 12;
  private static final int ENTRY = 16;
  private static final int RECORD = 12;
  private static final int MACINTOSH = 1;
  private static final int WITH_NAMES = 0x00020000;
  private static final int FIRST_NAME = 34;

  private final ByteBuffer font;
  private final StringBuilder lines = new StringBuilder();

  private FontStrings(byte[] font) {
    this.font = ByteBuffer.wrap(font);
  }

  /** Those of a font in tables or of a compact one; of a damaged one, as far as it can be read. */
  static String of(byte[] font) {
    FontStrings strings = new FontStrings(font);
    try {
      if (FileKind.isCompactFont(font)) {
        strings.compact(0);
      } else {
        strings.tables();
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      // The rest is searched as bytes.
      return strings.lines.toString();
    }
    return strings.lines.toString();
  }

  private void tables() {
    int count = font.getShort(4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int entry = HEAD + i * ENTRY;
      int at = font.getInt(entry + 8);
      switch (text(entry, 4, StandardCharsets.ISO_8859_1)) {
        case "name" -> names(at);
        case "post" -> glyphs(at, at + font.getInt(entry + 12));
        case "CFF " -> compact(at);
        default -> {}
      }
    }
  }

  /** The table of names (ISO/IEC 14496-22, 5.2.7). */
  private void names(int at) {
    int count = font.getShort(at + 2) & 0xFFFF;
    int strings = at + (font.getShort(at + 4) & 0xFFFF);
    for (int i = 0; i < count; i++) {
      int record = at + 6 + i * RECORD;
      boolean narrow = font.getShort(record) == MACINTOSH;
      Charset charset = narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
      int length = font.getShort(record + 8) & 0xFFFF;
      add(text(strings + (font.getShort(record + 10) & 0xFFFF), length, charset));
    }
  }

  /** The names of glyphs, each behind its length. */
  private void glyphs(int table, int end) {
    if (font.getInt(table) != WITH_NAMES) {
      return;
    }
    int at = table + FIRST_NAME + 2 * (font.getShort(table + FIRST_NAME - 2) & 0xFFFF);
    while (at < end) {
      int length = font.get(at) & 0xFF;
      add(text(at + 1, length, StandardCharsets.ISO_8859_1));
      at += 1 + length;
    }
  }

  /** The names and, behind the settings, the strings of a compact font. */
  private void compact(int start) {
    int settings = list(start + (font.get(start + 2) & 0xFF), true);
    list(list(settings, false), true);
  }

  /** Adds the items of an INDEX (Adobe Technical Note 5176, 5), if wanted; where it ends. */
  private int list(int at, boolean wanted) {
    int count = font.getShort(at) & 0xFFFF;
    if (count == 0) {
      return at + 2;
    }
    int size = font.get(at + 2) & 0xFF;
    int base = at + 2 + (count + 1) * size;
    for (int i = 0; i < count && wanted; i++) {
      int from = offset(at + 3 + i * size, size);
      int length = offset(at + 3 + (i + 1) * size, size) - from;
      add(text(base + from, length, StandardCharsets.ISO_8859_1));
    }
    return base + offset(at + 3 + count * size, size);
  }

  private int offset(int at, int size) {
    int offset = 0;
    for (int i = 0; i < size; i++) {
      offset = (offset << 8) | (font.get(at + i) & 0xFF);
    }
    return offset;
  }

  private String text(int at, int length, Charset charset) {
    byte[] bytes = new byte[Math.max(0, Math.min(length, font.limit()))];
    font.get(at, bytes);
    return new String(bytes, charset);
  }

  /** Names of glyphs that the format knows say nothing. */
  private void add(String string) {
    if (lines.length() > 4L * font.limit()) {
      throw new IndexOutOfBoundsException("a font of repeated strings");
    }
    if (!PdfWords.isName(string)) {
      lines.append(string).append('\n');
    }
  }
}
