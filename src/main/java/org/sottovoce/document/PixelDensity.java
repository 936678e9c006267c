package org.sottovoce.document;

import java.nio.ByteBuffer;

/**
 * How many pixels of a picture lie on an inch, as PNG ({@code pHYs}) and JPEG (JFIF) say it, which
 * is what word processors measure by that cut pictures off.
 *
 * @param across in a row
 * @param down in a column
 */
public record PixelDensity(double across, double down) {

  /** What is taken for pictures that say nothing. */
  static final PixelDensity SCREEN = new PixelDensity(96, 96);

  private static final double INCHES_IN_METRE = 1 / 0.0254;
  private static final double CENTIMETRES_IN_INCH = 2.54;
  private static final int PNG_START = 8;
  private static final int PNG_MARK = 0x89504E47;
  private static final int JPEG_MARK = 0xFFD8FFE0;

  /** "pHYs" and "IDAT". */
  private static final int PIXELS = 0x70485973;

  private static final int IMAGE = 0x49444154;
  private static final int HIGHEST = 10_000;

  /** The density of a picture file; never fails. */
  static PixelDensity of(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    if (bytes.length < 20) {
      return SCREEN;
    }
    return switch (file.getInt(0)) {
      case PNG_MARK -> png(file);
      case JPEG_MARK -> jpeg(file);
      default -> SCREEN;
    };
  }

  private static PixelDensity png(ByteBuffer file) {
    int at = PNG_START;
    while (at + 21 <= file.limit()) {
      int length = file.getInt(at);
      int name = file.getInt(at + 4);
      if (name == PIXELS && length == 9 && file.get(at + 16) == 1) {
        return usable(
            file.getInt(at + 8) / INCHES_IN_METRE, file.getInt(at + 12) / INCHES_IN_METRE);
      }
      if (length < 0 || length > file.limit() - at || name == IMAGE) {
        return SCREEN;
      }
      at += length + 12;
    }
    return SCREEN;
  }

  private static PixelDensity jpeg(ByteBuffer file) {
    int across = Short.toUnsignedInt(file.getShort(14));
    int down = Short.toUnsignedInt(file.getShort(16));
    return switch (file.get(13)) {
      case 1 -> usable(across, down);
      case 2 -> usable(across * CENTIMETRES_IN_INCH, down * CENTIMETRES_IN_INCH);
      default -> SCREEN;
    };
  }

  private static PixelDensity usable(double across, double down) {
    boolean usable = across >= 1 && down >= 1 && across < HIGHEST && down < HIGHEST;
    return usable ? new PixelDensity(across, down) : SCREEN;
  }
}
