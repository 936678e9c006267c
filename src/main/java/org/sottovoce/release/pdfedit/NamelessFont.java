package org.sottovoce.release.pdfedit;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.sottovoce.release.FormUnkept;

/**
 * Font programs without what they say about themselves: their names, their makers and their
 * notices. A font may be called after somebody whom nobody thought of, and nothing in a PDF needs
 * its name. Everything keeps its place and length, so that the outlines are those of the original.
 */
final class NamelessFont {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int TRUE = 0x74727565;
  private static final int OPEN_TYPE = 0x4F54544F;

  private NamelessFont() {}

  /**
   * A copy of {@code program} without them; an empty one, which some files have, stays empty.
   *
   * @throws FormUnkept when it is no font program that can be read
   */
  static byte[] of(byte[] program) throws IOException {
    byte[] copy = Arrays.copyOf(program, program.length);
    try {
      if (copy.length > 0) {
        clear(copy);
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new FormUnkept();
    }
    return copy;
  }

  private static void clear(byte[] font) throws FormUnkept {
    ByteBuffer bytes = ByteBuffer.wrap(font);
    int version = bytes.getInt(0);
    if (version == TRUE_TYPE || version == TRUE || version == OPEN_TYPE) {
      NamelessTables.clear(bytes);
    } else if (font[0] == 1 && font[1] == 0) {
      NamelessCompact.clear(bytes);
    } else if (new String(font, 0, 8, StandardCharsets.ISO_8859_1).contains("%!")) {
      NamelessType1.clear(font);
    } else {
      throw new FormUnkept();
    }
  }
}
