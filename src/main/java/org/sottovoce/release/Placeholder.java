package org.sottovoce.release;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** The picture that stands in place of every picture, as a PNG of two greys. */
public final class Placeholder {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte BY_PALETTE = 3;
  private static final int LIGHT = 0xE4;
  private static final int DARK = 0x8A;
  private static final int PLAIN_SIDE = 4;
  private static final int PIXELS_IN_BYTE = 8;

  private Placeholder() {}

  /** A plain area for pictures of unknown size. */
  public static byte[] png() {
    return png(PlaceholderArea.of(PLAIN_SIDE, PLAIN_SIDE), LIGHT);
  }

  /** A picture with the proportions of one that is {@code width} by {@code height}. */
  public static byte[] png(int width, int height) {
    return png(PlaceholderArea.of(width, height), DARK);
  }

  private static byte[] png(PlaceholderArea area, int ink) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(area.width()).putInt(area.height());
    png.writeBytes(chunk("IHDR", header.put((byte) 1).put(BY_PALETTE).array()));
    byte light = (byte) LIGHT;
    byte dark = (byte) ink;
    png.writeBytes(chunk("PLTE", new byte[] {light, light, light, dark, dark, dark}));
    png.writeBytes(chunk("IDAT", deflate(rows(area))));
    png.writeBytes(chunk("IEND", new byte[0]));
    return png.toByteArray();
  }

  /** One bit a pixel; each row begins with its filter type, 0. */
  private static byte[] rows(PlaceholderArea area) {
    int length = 1 + (area.width() + PIXELS_IN_BYTE - 1) / PIXELS_IN_BYTE;
    byte[] rows = new byte[length * area.height()];
    for (int y = 0; y < area.height(); y++) {
      for (int x = 0; x < area.width(); x++) {
        if (area.isInk(x, y)) {
          rows[y * length + 1 + x / PIXELS_IN_BYTE] |= (byte) (0x80 >> x % PIXELS_IN_BYTE);
        }
      }
    }
    return rows;
  }

  private static byte[] deflate(byte[] bytes) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] buffer = new byte[64 + bytes.length + bytes.length / 1000];
      int length = deflater.deflate(buffer);
      return ByteBuffer.allocate(length).put(buffer, 0, length).array();
    } finally {
      deflater.end();
    }
  }

  private static byte[] chunk(String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 checksum = new CRC32();
    checksum.update(name);
    checksum.update(content);
    return ByteBuffer.allocate(12 + content.length)
        .putInt(content.length)
        .put(name)
        .put(content)
        .putInt((int) checksum.getValue())
        .array();
  }
}
