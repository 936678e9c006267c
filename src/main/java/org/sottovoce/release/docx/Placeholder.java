package org.sottovoce.release.docx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** The picture that stands in place of every picture: a plain grey area, stretched to its size. */
public final class Placeholder {

  /** Its part in the package. */
  static final String PART = "word/media/placeholder.png";

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int SIDE = 4;
  private static final byte GREY = (byte) 0xDD;

  private Placeholder() {}

  /** The picture as a PNG of eight-bit grey. */
  public static byte[] png() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(SIDE).putInt(SIDE).put((byte) 8);
    png.writeBytes(chunk("IHDR", header.array()));
    png.writeBytes(chunk("IDAT", deflate(rows())));
    png.writeBytes(chunk("IEND", new byte[0]));
    return png.toByteArray();
  }

  /** Each row begins with its filter type, 0. */
  private static byte[] rows() {
    byte[] rows = new byte[SIDE * (SIDE + 1)];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = i % (SIDE + 1) == 0 ? 0 : GREY;
    }
    return rows;
  }

  private static byte[] deflate(byte[] bytes) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] buffer = new byte[64 + bytes.length];
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
